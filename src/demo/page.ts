/** What the gate posted, as a page of HTML that shows it as GitHub does. */
import { micromark } from 'micromark';
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item';
import type { Status } from './github.js';
import type { Annotation } from './step.js';

export interface Scene {
  readonly title: string;
  readonly status: Status | undefined;
  readonly comment: string;
  readonly annotations: readonly Annotation[];
}

const colours: Readonly<Record<string, string>> = {
  success: '--green',
  failure: '--red',
  error: '--red',
  pending: '--yellow',
};
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);

// The comment is the gate's own, which lets no HTML of an author's in.
const html = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough()],
    htmlExtensions: [gfmTableHtml(), gfmTaskListItemHtml(), gfmStrikethroughHtml()],
  });

/** @param css GitHub's own style for rendered Markdown */
export function page(scenes: readonly Scene[], css: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>postmortem-gate on a sample pull request</title>
<style>
${css}
/* GitHub's style follows the reader's theme, and so does what stands around it. */
:root { --back: #f6f8fa; --paper: #fff; --line: #d1d9e0; --ink: #1f2328; --muted: #59636e; --green: #1a7f37; --red: #cf222e; --yellow: #9a6700; }
@media (prefers-color-scheme: dark) {
  :root { --back: #010409; --paper: #0d1117; --line: #3d444d; --ink: #f0f6fc; --muted: #9198a1; --green: #3fb950; --red: #f85149; --yellow: #d29922; }
}
body { margin: 0; background: var(--back); font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: var(--ink); }
main { max-width: 900px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-weight: 400; } h2.step { margin-top: 48px; font-weight: 400; border-bottom: 1px solid var(--line); }
.box { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; overflow: hidden; }
.box > header { background: var(--back); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted); }
.box > .markdown-body, .box > ul { padding: 16px; margin: 0; }
.markdown-body li:has(> input) { list-style: none; } .markdown-body li > input { margin: 0 6px 0 -20px; vertical-align: middle; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 8px; }
.box li { margin: 0 0 8px 16px; white-space: pre-wrap; } code { font: 12px ui-monospace, monospace; }
</style>
<main>
<h1>acme/shop · Two postmortems <span style="color:var(--muted)">#7</span></h1>
${scenes.map(section).join('\n')}
</main>
</html>
`;
}

function section({ title, status, comment, annotations }: Scene): string {
  const colour = colours[status?.state ?? ''] ?? '--muted';
  const notes = annotations
    .map(
      ({ level, file, line, message }) =>
        `<li><code>${escaped(`${file}:${line}`)}</code> ${level}: ${escaped(message)}</li>`,
    )
    .join('\n');
  return `<h2 class="step">${escaped(title)}</h2>
<div class="box"><header><span class="dot" style="background:var(${colour})"></span><b>postmortem-gate</b> — ${escaped(status?.description ?? 'no status')}</header></div>
<div class="box"><header><b>github-actions</b> bot commented</header><article class="markdown-body">
${html(comment)}
</article></div>
${notes === '' ? '' : `<div class="box"><header>Annotations on the files</header><ul>\n${notes}\n</ul></div>`}`;
}
