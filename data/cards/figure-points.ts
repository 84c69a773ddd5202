/** Figures that changed over time, read out of the answers to a question: "over 58,000 (November 2022)". */

import type { FigurePoint, QuotedStatement } from '../model.ts';
import { isLight } from '../text/concepts.ts';
import { findDates } from '../text/dates.ts';
import { findFigures } from '../text/figures.ts';
import { subjectTerms } from '../text/terms.ts';

/** Answers are written in the language of the library; ours is in English. */
const LANGUAGE = 'en';
/** What is said for precision after an answer: a date, a source. */
const ASIDE = /\s*\([^()]*\)\s*$/u;

export interface Answer {
  answer: string;
  statements: readonly QuotedStatement[];
}

/**
 * For each answer its place in a plot: those of the largest group that counts the same, if its
 * figures are of two dates at least; `null` for all others.
 */
export function findFigurePoints(answers: readonly Answer[]): (FigurePoint | null)[] {
  const read = answers.map(readPoint);
  const groups = Map.groupBy(
    read.filter((one) => one !== null),
    ({ counts }) => counts,
  );
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const dates = new Set(largest.map(({ point }) => point.date));
  return read.map((one) =>
    one !== null && dates.size > 1 && largest.includes(one) ? one.point : null,
  );
}

function readPoint({ answer, statements }: Answer): { point: FigurePoint; counts: string } | null {
  const core = answer.replace(ASIDE, '');
  const [figure, ...others] = findFigures(core, LANGUAGE);
  // Of an answer without a date, the day of its first source is the latest that it can be of.
  const date = findDates(answer, LANGUAGE).at(-1)?.date ?? statements[0]?.published ?? null;
  if (figure === undefined || others.length > 0 || date === null) return null;
  const around = core.slice(0, figure.start) + core.slice(figure.end);
  const words = [...subjectTerms(around)].filter((word) => !isLight(word)).sort();
  const { value, unit } = figure;
  return { point: { value, unit, date }, counts: [unit, ...words].join(' ') };
}
