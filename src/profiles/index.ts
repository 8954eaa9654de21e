/** The built-in profiles by name. */
import type { Profile } from '../model/check.js';
import { alx } from './alx.js';

export const profiles: Readonly<Record<string, Profile>> = { alx };
