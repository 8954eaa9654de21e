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
  success: '#1a7f37',
  failure: '#cf222e',
  error: '#cf222e',
  pending: '#9a6700',
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
body { margin: 0; background: #f6f8fa; font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; color: #1f2328; }
main { max-width: 900px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-weight: 400; } h2.step { margin-top: 48px; font-weight: 400; border-bottom: 1px solid #d1d9e0; }
.box { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; margin: 16px 0; overflow: hidden; }
.box > header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.box > .markdown-body, .box > ul { padding: 16px; margin: 0; color-scheme: light; }
.markdown-body li:has(> input) { list-style: none; } .markdown-body li > input { margin: 0 6px 0 -20px; vertical-align: middle; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 8px; }
.box li { margin: 0 0 8px 16px; white-space: pre-wrap; } code { font: 12px ui-monospace, monospace; }
</style>
<main>
<h1>acme/shop · Two postmortems <span style="color:#59636e">#7</span></h1>
${scenes.map(section).join('\n')}
</main>
</html>
`;
}

function section({ title, status, comment, annotations }: Scene): string {
  const colour = colours[status?.state ?? ''] ?? '#59636e';
  const notes = annotations
    .map(
      ({ level, file, line, message }) =>
        `<li><code>${escaped(`${file}:${line}`)}</code> ${level}: ${escaped(message)}</li>`,
    )
    .join('\n');
  return `<h2 class="step">${escaped(title)}</h2>
<div class="box"><header><span class="dot" style="background:${colour}"></span><b>postmortem-gate</b> — ${escaped(status?.description ?? 'no status')}</header></div>
<div class="box"><header><b>github-actions</b> bot commented</header><article class="markdown-body">
${html(comment)}
</article></div>
${notes === '' ? '' : `<div class="box"><header>Annotations on the files</header><ul>\n${notes}\n</ul></div>`}`;
}
