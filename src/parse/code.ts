/** Tells prose that was indented by accident, and drawings in characters, from code. */

const codeCharacters = /[{}()[\];=<>$|\\`_#&*/]/g;
const listMarker = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
const word = /\p{L}{2,}/gu;

/** Whether most of the lines read as sentences, entries or labels. */
export function isProse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const prose = lines.filter((line) => {
    const bare = line.replace(listMarker, '').trim();
    const words = bare.match(word)?.length ?? 0;
    const code = bare.match(codeCharacters)?.length ?? 0;
    return (words >= 3 && code * 12 <= bare.length) || (words >= 1 && code === 0 && /^\p{Lu}.*:$/u.test(bare));
  });
  return lines.length > 0 && prose.length * 10 >= lines.length * 6;
}

const boxCharacters = /[─-╿▀-▟←-⇿┌-┿]/g;
/** `[ browser ] ---> [ server ]` */
const joinedBoxes = /\] ?[-=]{2,40}> ?\[/;
const asciiStrokes = /\+[-=]{2,}|[-=]{2,40}[>+]|<[-=]{2,}|^\s*\|.{0,200}\|\s*$|\\_|_\/|\/\\/;

/** Whether text in a code block is a drawing: boxes, arrows, strokes on several lines. */
export function looksDrawn(text: string): boolean {
  if ((text.match(boxCharacters)?.length ?? 0) >= 6 || joinedBoxes.test(text)) return true;
  return text.split('\n').filter((line) => asciiStrokes.test(line)).length >= 3;
}
