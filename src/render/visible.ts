/** Text from outside made visible and short: nothing in it can hide, reorder or move what stands around it. */

/**
 * The same text on one line: control, format and bidirectional characters, unassigned and lone code units become
 * visible signs. Emoji sequences stay whole.
 */
export function visible(value: string): string {
  return isAscii(value) ? value : value.replace(UNSEEN, sign);
}

/** Whether all characters are printable ASCII: most text is, and everything is simpler for it. */
export const isAscii = (value: string): boolean => /^[ -~]*$/.test(value);

/** At most `limit` UTF-16 units, the last being an ellipsis where something was cut; never half a character. */
export function cut(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const last = value.charCodeAt(limit - 2);
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 2 : limit - 1;
  return `${value.slice(0, end)}…`;
}

// A joiner between emoji and a variation selector after a character are part of what a reader sees.
const UNSEEN =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})|(?![\u200d\ufe0e\ufe0f])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

function sign(character: string): string {
  const point = character.codePointAt(0)!;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  if (point === 0x7f) return '␡';
  return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
