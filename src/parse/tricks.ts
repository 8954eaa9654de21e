/** Gathers the traces of hidden text into few findings, and lets pass what only pasting leaves behind. */
import type { Block, Trick } from '../model/postmortem.js';

/** One invisible character in so many may come from pasting; more are no accident. */
const accidental = 100;
/** So many places of one kind are shown besides the first. */
const others = 5;

/** One finding for each kind, at its first place, the next places related to it. */
export function gathered(tricks: readonly Trick[], blocks: readonly Block[]): readonly Trick[] {
  if (tricks.length === 0) return tricks;
  const byKind = new Map<Trick['kind'], Trick[]>();
  for (const trick of tricks) {
    const list = byKind.get(trick.kind);
    if (list) list.push(trick);
    else byKind.set(trick.kind, [trick]);
  }
  const invisible = byKind.get('invisible-characters') ?? [];
  const characters = blocks.reduce((sum, { text }) => sum + text.value.length, 0);
  if (invisible.length * accidental <= characters) byKind.delete('invisible-characters');
  return [...byKind.values()].map((list) => ({
    ...list[0]!,
    ...(list.length > 1 && { related: list.slice(1, 1 + others).map(({ at }) => ({ label: 'Here too.', at })) }),
  }));
}
