/** A text with the times in it: cut into tokens once, read in each way once at most. */
import type { Block } from '../../model/postmortem.js';
import { leadingTimeOf, timesOf } from './expressions.js';
import type { TimeExpression } from './moment.js';
import { type Token, tokens } from './tokens.js';

export class TimedText {
  #tokens: readonly Token[] | undefined;
  #strict: readonly TimeExpression[] | undefined;
  #loose: readonly TimeExpression[] | undefined;
  #leading: TimeExpression | null | undefined;

  constructor(readonly text: string) {}

  /** Every time in it, in order; `loose` as in `timesOf`. */
  times(loose: boolean): readonly TimeExpression[] {
    if (loose) {
      this.#loose ??= timesOf(this.#cut(), true);
      return this.#loose;
    }
    this.#strict ??= timesOf(this.#cut(), false);
    return this.#strict;
  }

  /** The time that it begins with. */
  get leading(): TimeExpression | null {
    if (this.#leading === undefined) this.#leading = leadingTimeOf(this.#cut(), this.#strict?.[0]);
    return this.#leading;
  }

  #cut(): readonly Token[] {
    this.#tokens ??= tokens(this.text);
    return this.#tokens;
  }
}

/** The times of a block's text. */
export type TimedTexts = (block: Block) => TimedText;

/** Reads each block once, though it is asked for with the whole document, with its section and as an entry. */
export function timedTexts(): TimedTexts {
  const known = new Map<Block, TimedText>();
  return (block) => {
    let text = known.get(block);
    if (text === undefined) {
      text = new TimedText(block.text.value);
      known.set(block, text);
    }
    return text;
  };
}
