/** Kinds of characters: plain letters, those that a reader does not see, those that change what he sees. */

export const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** Default-ignorable code points, and the blank Braille pattern, which is as empty. */
export const unseenCharacters = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Embeddings, overrides and isolates: they make text read in another order than it is written in. */
export const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** What emoji are joined and styled by, and the soft hyphen: unseen, and no trick. */
export const joiners = /\u200c|\u200d|\ufe0e|\ufe0f|\u00ad/u;

/** Flags of regions: the only place of the characters called tags, which can spell out text that nobody sees. */
export const regionFlags = /\u{1f3f4}[\u{e0020}-\u{e007e}]{2,6}\u{e007f}/gu;

/** Letters of other scripts, in lower case, and small capitals, that look like Latin ones (the part of Unicode's confusables that words can hide in). */
const confusables: ReadonlyMap<string, string> = new Map(
  [
    ['a', 'аɑαᴀꓮꭺ'],
    ['b', 'вƅьβʙꓐᏼ'],
    ['c', 'сϲᴄꓚꮯ'],
    ['d', 'ԁᴅꓓꭰ'],
    ['e', 'еҽєᴇꓰꭼ'],
    ['f', 'ꜰꓝ'],
    ['g', 'ɡցɢꓖꮐ'],
    ['h', 'һнհʜꓧꮋ'],
    ['i', 'іıɩιɪꓲꭵ'],
    ['j', 'јϳᴊꓙꭻ'],
    ['k', 'кκᴋꓗꮶ'],
    ['l', 'ӏǀʟꓡꮮ'],
    ['m', 'мμᴍꓟꮇ'],
    ['n', 'ոпηɴꓠ'],
    ['o', 'оοօσᴏꓳ'],
    ['p', 'рρᴘꓑꮲ'],
    ['q', 'ԛ'],
    ['r', 'гᴦʀꓣꮢ'],
    ['s', 'ѕꜱꓢꮪ'],
    ['t', 'тτᴛꓔꭲ'],
    ['u', 'υսᴜꓴ'],
    ['v', 'ѵνᴠꓦꮩ'],
    ['w', 'ԝѡωᴡꓪꮃ'],
    ['x', 'хχꓫ'],
    ['y', 'уүγʏꓬꮍ'],
    ['z', 'ᴢζꓜꮓ'],
  ].flatMap(([latin, others]) => [...others!].map((other) => [other, latin!] as const)),
);

/** The Latin word that a lower-case word looks like; null where it holds no letter of another script that does. */
export function latinLookalike(word: string): string | null {
  let changed = false;
  const latin = [...word].map((letter) => {
    const same = confusables.get(letter);
    changed ||= same !== undefined;
    return same ?? letter;
  });
  return changed ? latin.join('') : null;
}
