/** What happened when, of all that an article names: dated statements merged into one line of time. */

import type { DatedStatement, ArticleTimeline } from '../article.ts';
import type { EntityId } from '../model.ts';
import type { Pack } from '../pack/pack.ts';
import { mostExactDate } from '../text/compare-dates.ts';
import { findSpelledNumbers } from '../text/spelled-numbers.ts';
import { subjectTerms } from '../text/terms.ts';
import { quoteStatement } from '../cards/quote.ts';
import { topicsOfStatement } from '../cards/pack-topics.ts';
import { isTold, type ToldOfDate } from '../cards/told-of-date.ts';
import { gatherTold, type Told } from './told.ts';
import { TIMELINE_LEAST_COUNT } from '../limits/briefing.ts';
import { baseLanguage } from '../text/language-tag.ts';

const YEAR_CHARS = 4;
const DAY_CHARS = 10;

interface Dated extends ToldOfDate {
  told: Told;
  /** What it counts, in digits or in letters; smaller ones agree by chance. */
  counts: readonly number[];
}

/**
 * Statements about the entities, each at the most exact date that its text names, oldest first.
 * Those in the article's language, then those about several of them, then exact dates go before others
 * when there is not room for all; what is told twice of one time stands once. `language` may be empty.
 * O(statements²) at worst, within one year.
 */
export function makeArticleTimeline(
  packs: readonly Pack[],
  entities: readonly EntityId[],
  { language, limit }: { language: string; limit: number },
): ArticleTimeline {
  const dated = gatherTold(packs, entities).flatMap(dateOf);
  const isForeign = (entry: Dated) =>
    language !== '' && baseLanguage(entry.language) !== baseLanguage(language);
  dated.sort((a, b) => Number(isForeign(a)) - Number(isForeign(b)) || worth(b) - worth(a));
  const kept = withoutRepeats(dated);
  const shown = kept.slice(0, limit).sort(byTime);
  return { entries: shown.map((entry) => entryOf(entry, entities)), total: kept.length };
}

function dateOf(told: Told): Dated[] {
  const { pack, row } = told;
  const { text, dates, figures } = pack.statementAt(row);
  const date = mostExactDate(dates);
  if (date === null) return [];
  const { language } = pack.documentAt(pack.documentOfStatement(row));
  const topics = topicsOfStatement(pack, row);
  // What they have in common, the article need not name.
  const about = [...pack.entitiesOfStatement(row)];
  const counts = figures.map(({ value }) => value).concat(findSpelledNumbers(text));
  return [
    {
      told,
      date,
      terms: subjectTerms(text),
      language,
      topics,
      about,
      counts: counts.filter((count) => count >= TIMELINE_LEAST_COUNT),
    },
  ];
}

/** Of the article's entities, how many; then how exact the date is: at most 10 characters. */
function worth({ told, date }: Dated): number {
  return told.about.length * 11 + date.length;
}

function withoutRepeats(dated: readonly Dated[]): Dated[] {
  const byYear = new Map<string, Dated[]>();
  return dated.filter((entry) => {
    const year = entry.date.slice(0, YEAR_CHARS);
    const others = byYear.get(year) ?? [];
    if (isTold(entry, others) || others.some((other) => isSameCount(entry, other))) return false;
    byYear.set(year, [...others, entry]);
    return true;
  });
}

/** "Ninety-two people were killed on 24 March" and "a wave of violence caused 92 deaths on 24 March". */
function isSameCount(one: Dated, other: Dated): boolean {
  return (
    one.date.length === DAY_CHARS &&
    one.date === other.date &&
    one.counts.some((count) => other.counts.includes(count)) &&
    one.about.some((entity) => other.about.includes(entity))
  );
}

/** Within one date, in the order of the library. */
function byTime(a: Dated, b: Dated): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.told.row - b.told.row;
}

function entryOf({ told, date }: Dated, entities: readonly EntityId[]): DatedStatement {
  return {
    date,
    statement: quoteStatement(told.pack, told.row),
    entities: told.about.flatMap((place) => entities[place] ?? []),
  };
}
