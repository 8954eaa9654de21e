/** Humour, as far as a machine can see it: laughter, or playful words in some number. */
import type { Postmortem } from '../model/postmortem.js';
import { rareMatches, type Span } from '../model/text.js';
import { isProseBlock } from './prose.js';

/** One is enough. Patterns that fold case under the rules of Unicode take many times longer. */
const laughter = /\b(?:ha){2,}h?\b|\blol\b|\brofl\b|[:;]-?[)D](?!\w)|😂|🤣|😹|😜|🤪|🙃|😅|😆|🤦|🙈/gi;

/** Words that have no place in a sober report; several different ones show the intent. */
const playful =
  /\b(?:naps?|napping|siestas?|snooz\w{1,5}|vacation|coffee|caffeine|beach|pizza|popcorn|dance[ds]?|dancing|circus|roller-?coaster|drama|comedy|tragedy|saga|plot (?:twist|thickens)|once upon a time|dear diary|(?:case|tale|mystery|legend|curse|revenge|ballad) of the|(?:a|the) tale of|love (?:story|letters?)|fairy ?tales?|the great (?!majority|deal|number|part|extent|length)\w{3,20} (?:of|outage|crash|meltdown|escape|heist)|who let the|curtain|prologue|act (?:one|two|three|i{1,3})|three acts|applause|wedding|pirates?|cactus|houseplants?|earplugs|umbrellas?|potato(?:es)?|bananas?|cookies? jar|sleepy|yawn\w{0,3}|naughty|grumpy|sneaky|mischievous|spoilers?|hero(?:es|ic)?|superhero(?:es)?|villains?|detectives?|sherlock|zombies?|ninjas?|wizards?|magic(?:al)?|gremlins?|goblins?|ghosts?|haunted|monsters?|dragons?|unicorns?|rude awakening|tantrum|catastrophe|jokes?|joking|laugh\w{0,4}|funny|humou?r(?:ous)?|memes?|oops|whoops|yikes|yay|phew|voil[àa]|snails?|turtles?|hamsters?|cats?|kittens?|hungry|bored|grandm(?:a|other)|mothers?|mum|marathon|wild west|scratching (?:their|our) heads|decided to (?:take|go|have|throw|quit)|like an? \w{2,20} (?:in|on|at|with|without|trying|who|that))\b/gi;

const differentWords = 3;

/** Most texts hold nothing of it: to see that once takes less than to see it in each block. */
const either = new RegExp(`${playful.source}|${laughter.source}`, 'i');

/** The places that read as humour; empty where there are too few to be sure. */
export function humourIn(document: Postmortem): readonly Span[] {
  const jokes: Span[] = [];
  const words = new Map<string, Span>();
  const texts = document.blocks.filter((block) => isProseBlock(block) || block.kind === 'heading');
  const whole = texts.map(({ text }) => text.value).join('\n');
  if (!either.test(whole)) return [];
  for (const { text } of texts) {
    for (const match of rareMatches(text.value, laughter))
      jokes.push(text.span(match.index, match.index + match[0].length));
    for (const match of rareMatches(text.value, playful)) {
      const word = match[0].toLowerCase().slice(0, 5);
      if (!words.has(word)) words.set(word, text.span(match.index, match.index + match[0].length));
    }
  }
  if (jokes.length > 0) return jokes.sort((a, b) => a.start - b.start);
  return words.size >= differentWords ? [...words.values()] : [];
}
