import { experience } from '../facts/experience.js';
import { factRule } from '../facts/rule.js';

/** The summary says what users went through. */
export const rule = factRule({
  fact: experience,
  asks: 'say what users were experiencing',
  help: 'Say in the Issue Summary what users saw, for example: “Users could not log in and saw error 500.”',
});
