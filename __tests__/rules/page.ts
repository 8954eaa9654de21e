/** Reads the executable examples of a rule's page in `docs/rules`. */

export interface Example {
  readonly outcome: 'pass' | 'fail';
  /** The line of the page at which the example's text starts, 1-based. */
  readonly line: number;
  readonly markdown: string;
  /** The lines of the block that follows: `line:column message` for each finding, `line:column words` for each piece of evidence. */
  readonly expected: readonly string[] | null;
}

interface Fence {
  readonly info: string;
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a page; an example that holds fences itself stands in a longer one. */
export function fences(page: string): Fence[] {
  const found: Fence[] = [];
  let open: { mark: string; info: string; line: number; body: string[] } | null = null;
  page.split('\n').forEach((line, index) => {
    if (open !== null) {
      if (line === open.mark) {
        found.push({ info: open.info, line: open.line, text: open.body.map((l) => `${l}\n`).join('') });
        open = null;
      } else open.body.push(line);
      return;
    }
    const start = /^(`{3,})(\S.*)?$/.exec(line);
    if (start !== null) open = { mark: start[1]!, info: start[2] ?? '', line: index + 2, body: [] };
  });
  if (open !== null) throw new Error(`an example that starts at line ${(open as Fence).line} does not end`);
  return found;
}

export function examples(page: string): Example[] {
  const blocks = fences(page);
  return blocks.flatMap(({ info, line, text }, index) => {
    const outcome = info === 'md pass' ? 'pass' : info === 'md fail' ? 'fail' : null;
    if (outcome === null) return [];
    const next = blocks[index + 1];
    const follows = next?.info === (outcome === 'pass' ? 'txt evidence' : 'txt findings');
    return [
      { outcome, line, markdown: text, expected: follows ? next.text.split('\n').filter((l) => l !== '') : null },
    ];
  });
}
