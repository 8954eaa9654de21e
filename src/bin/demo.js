import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demo } from './index.js';

process.exitCode = await demo(dirname(dirname(fileURLToPath(import.meta.url))));
