import { foldLetters } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordSet } from '../text/word-set.ts';

const ARTICLES = wordSet(
  'the a an el la los las un una le les l une der die das ein eine o os as um uma',
);

/** "is a", "was the", "opened", ", the largest ..., ": the words after a subject that say what it is. */
const SAYS_WHAT =
  /^(?:\s*\([^)]{1,60}\))?(?:,\s(?:the|an?|who|which|named|in full|el|la|una?|le|une|der|die|das|eine?|o|uma?|l')\s[^,]{3,120},|:\s|\s(?:is|was|are|were|became|remains|es|era|fue|est|était|ist|war|é|foi|è)\s(?:also |now |then |considered |regarded as |known as |considerado |considéré comme )?(?:the|an?|one|el|la|una?|uno|los|las|le|une?|der|die|das|eine?|o|a|uma?|il|lo|in charge)\s|\s(?:opened|stands|lies|dates|took office|was (?:founded|built|designed|created|passed|first)|has been)\b)/u;

/**
 * How a name stands in its sentence, from 0 to 6: as the subject of which the rest speaks, early, as
 * the owner of the subject, or in passing.
 */
export function standingOf(text: string, { start, end }: { start: number; end: number }): number {
  const early = start < text.length / 3 ? 1 : 0;
  if (!leadsTo(text.slice(0, start))) return early;
  const rest = text.slice(end);
  if (/^['’-]/u.test(rest)) return early + 1;
  return early + 2 + (SAYS_WHAT.test(rest) ? 3 : 0);
}

/** Whether a sentence's first words belong to the name that follows: an article, a title. */
function leadsTo(lead: string): boolean {
  const words = lead.replace(/^["“„«¿¡(\s]+/u, '').split(/[\s'’]+/u);
  return words.every((word) => word === '' || belongsToName(word));
}

function belongsToName(word: string): boolean {
  const folded = foldLetters(word);
  return ARTICLES.has(folded) || (/^\p{Lu}/u.test(word) && !isStopWord(folded));
}
