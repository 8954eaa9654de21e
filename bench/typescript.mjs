// Lets Node 20 import the project's TypeScript tests' helpers: `node --import ./bench/typescript.mjs …`.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
