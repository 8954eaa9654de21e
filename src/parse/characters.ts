/** Characters that a reader does not see, or that change what he sees. */

/** Default-ignorable code points, and the blank Braille pattern, which is as empty. */
export const unseenCharacters = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Embeddings, overrides and isolates: they make text read in another order than it is written in. */
export const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** What emoji are joined and styled by, and the soft hyphen: unseen, and no trick. */
export const joiners = /\u200c|\u200d|\ufe0e|\ufe0f|\u00ad|[\u{e0020}-\u{e007f}]/u;
