/** What a document has left over from a template, found once for all who ask. */
import { leftovers } from '../parse/leftovers.js';
import { forLast } from './last.js';

export const leftoversOf = forLast(leftovers);
