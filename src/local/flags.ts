/** The words that options of the command line may be given. */

export const FORMATS = ['pretty', 'json', 'markdown', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What a misspelt command may be nearest to. */
export const COMMANDS = ['check', 'config', 'explain', 'derive', 'new', 'init', 'stats', 'help'] as const;

export const DERIVE_FORMATS = ['pretty', 'json', 'yaml'] as const;
