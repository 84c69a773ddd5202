import { BRIEFING_SAID_SHARE } from '../limits/briefing.ts';
import { rarityIn } from '../cards/rarity.ts';
import { subjectTerms } from '../text/terms.ts';

/** Whether an article says already what a statement's words say. */
export type AlreadySaid = (terms: ReadonlySet<string>) => boolean;

/**
 * Reads an article, a line for each paragraph. A statement is said where one paragraph has most of
 * its telling words; words that stand all over the article tell little.
 */
export function readArticle(text: string): AlreadySaid {
  const passages = text
    .split('\n')
    .map((paragraph) => subjectTerms(paragraph))
    .filter(({ size }) => size > 0);
  const rarity = rarityIn(passages);
  return (terms) => {
    const all = weigh(terms, rarity);
    if (all === 0) return false;
    return passages.some((passage) => {
      const shared = weigh(terms.intersection(passage), rarity);
      return shared >= all * BRIEFING_SAID_SHARE;
    });
  };
}

function weigh(terms: ReadonlySet<string>, rarity: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += rarity(term);
  return sum;
}
