// Parses the files that LIST names, and nothing else: `node parse.mjs LIST [gfm]`.
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const [list, gfm] = process.argv.slice(2);
const processor = unified().use(remarkParse);
if (gfm) processor.use(remarkGfm);
processor.freeze();
for (const path of readFileSync(list, 'utf8').trim().split('\n')) processor.parse(readFileSync(path, 'utf8'));
