/** The words that options of the command line may be given. */

export const FORMATS = ['pretty', 'json', 'markdown', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export const DERIVE_FORMATS = ['pretty', 'json', 'yaml'] as const;
