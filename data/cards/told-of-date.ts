/** What a line of time tells twice: the same of one time, in the same words or in another language. */

import { TIMELINE_PER_YEAR, TIMELINE_REPEATS } from '../limits/card-order.ts';
import type { PartialDate } from '../model.ts';
import type { TopicWords } from './pack-topics.ts';
import { similarity } from './similarity.ts';
import { baseLanguage } from '../text/language-tag.ts';

const YEAR_CHARS = 4;

/** A statement at its date. */
export interface ToldOfDate {
  date: PartialDate;
  /** Stems of its meaningful words. */
  terms: ReadonlySet<string>;
  language: string;
  /** What it stands under in the index of its pack. */
  topics: readonly TopicWords[];
  /** Rows of its entities in its pack; topics of two packs are never the same. */
  about: readonly number[];
}

/** Whether others tell the same of the same time, or enough of a mere year. */
export function isTold(told: ToldOfDate, others: readonly ToldOfDate[]): boolean {
  const { date } = told;
  const bare = others.filter((other) => other.date === date).length;
  if (date.length === YEAR_CHARS && bare >= TIMELINE_PER_YEAR) return true;
  return others.some(
    (other) =>
      (other.date.startsWith(date) || date.startsWith(other.date)) &&
      (similarity(other.terms, told.terms) > TIMELINE_REPEATS || isInOtherWords(told, other)),
  );
}

/**
 * Words of two languages are seldom alike. The 16 pairs in the bundled library that are of one time,
 * one topic and one entity tell of one event each; of 23 such pairs in one language, most tell of two.
 */
function isInOtherWords(one: ToldOfDate, other: ToldOfDate): boolean {
  return (
    baseLanguage(one.language) !== baseLanguage(other.language) &&
    haveCommon(one.topics, other.topics) &&
    haveCommon(one.about, other.about)
  );
}

function haveCommon(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.some((each) => others.includes(each));
}
