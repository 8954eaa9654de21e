/** Every rule by its id, which is its file's name and that of its page in `docs/rules`. */
import type { Rule } from '../model/check.js';

export const rules: Readonly<Record<string, Rule<never>>> = {};
