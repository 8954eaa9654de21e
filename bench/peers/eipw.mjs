// eipw-lint-js is a library: this gives it the files that LIST names, all at once as its own Action does.
import { readFileSync } from 'node:fs';
import eipw from 'eipw-lint-js';

const paths = readFileSync(process.argv[2], 'utf8').trim().split('\n');
await eipw.lint(paths, {});
