/**
 * The reviewer's checklist as Markdown: written into the gate's comment, quoted for reviewers to paste, and read back.
 *
 *     <!-- postmortem-gate-checklist 8c1f…e2 -->
 *     - [ ] <!-- item:root-cause --> The root cause is a cause and not a symptom
 *     - [x] <!-- item:blameless --> It is blameless ✓ by alice
 */

import type { Blobs } from './evidence.js';
import { topLevelLines } from './top-level.js';

/** One line of the list. */
export interface Box {
  readonly id: string;
  /** Markdown of one line, already escaped. */
  readonly text: string;
  readonly isTicked: boolean;
}

/** A tick or untick that was made on a comment of ours that is gone, kept with its maker and time. */
export interface Carried {
  readonly item: string;
  readonly isTick: boolean;
  readonly login: string;
  /** ISO 8601. */
  readonly at: string;
  readonly binding: string;
}

/** A list as it stands in a body. */
export interface Checklist {
  /** What it was written for. */
  readonly binding: string;
  /** By item; an item that stands there twice is ticked where both boxes are. */
  readonly boxes: ReadonlyMap<string, boolean>;
  /** The list's text without what stands in its boxes. */
  readonly skeleton: string;
  /** Ticks carried over. Only ours may be believed. */
  readonly carried: readonly Carried[];
}

/** A list for more postmortems than this can name is not read back: a comment has no room for it. */
export const LONGEST_BINDING = 10_000;
const marker = /^<!-- postmortem-gate-checklist ([0-9a-f.]{0,10000}) -->$/;
const carriedMark =
  /^<!-- postmortem-gate-(tick|untick) ([a-z0-9-]{1,200}) ([A-Za-z0-9_-]{1,100}) ([0-9T:.Z+-]{1,40}) ([0-9a-f.]{0,10000}) -->$/;
const item = /^- \[([ xX])\] <!-- item:([a-z0-9-]{1,200}) -->/;

/** What a tick is given for: the postmortems' blobs, whatever their names, and which postmortems go. */
export function bindingOf(head: Blobs): string {
  return [...new Set([...head].map(([path, blob]) => blob ?? goneMark(path)))].sort().join('.');
}

/** Its digits are odd in number, as no blob's are. */
const goneMark = (path: string): string =>
  `0${[...new TextEncoder().encode(path)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** The list for the gate's own comment. It must stand after a blank line, at the start of its line. */
export function checklistBlock(boxes: readonly Box[], binding: string, carried: readonly Carried[] = []): string {
  return [
    `<!-- postmortem-gate-checklist ${binding} -->`,
    ...carried.map(
      (one) =>
        `<!-- postmortem-gate-${one.isTick ? 'tick' : 'untick'} ${one.item} ${one.login} ${one.at} ${one.binding} -->`,
    ),
    ...boxes.map(({ id, text, isTicked }) => `- [${isTicked ? 'x' : ' '}] <!-- item:${id} --> ${text}`),
  ].join('\n');
}

/** Every list of ours in a body that stands at its top level; quoted, fenced and nested ones are none. */
export function checklists(body: string): readonly Checklist[] {
  const found: Checklist[] = [];
  let open: { binding: string; boxes: Map<string, boolean>; skeleton: string[]; carried: Carried[] } | null = null;
  const close = (): void => {
    if (open) found.push({ ...open, skeleton: open.skeleton.join('\n').trimEnd() });
    open = null;
  };
  for (const raw of topLevelLines(body)) {
    const line: string = raw?.trimEnd() ?? '';
    const binding = marker.exec(line)?.[1];
    if (binding !== undefined) {
      close();
      open = { binding, boxes: new Map(), skeleton: [line], carried: [] };
      continue;
    }
    if (!open) continue;
    const box = item.exec(line);
    const carried = open.boxes.size === 0 ? carriedMark.exec(line) : null;
    if (box) open.boxes.set(box[2]!, box[1] !== ' ' && (open.boxes.get(box[2]!) ?? true));
    else if (carried) {
      const [, kind, id, login, at, text] = carried as unknown as string[];
      open.carried.push({ isTick: kind === 'tick', item: id!, login: login!, at: at!, binding: text! });
    } else if (line !== '') {
      close();
      continue;
    }
    open.skeleton.push(box ? line.replace(/^- \[.\]/, '- [ ]') : raw === null ? '?' : line);
  }
  close();
  return found;
}
