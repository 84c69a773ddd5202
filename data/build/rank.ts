/**
 * Which statements an entity's card shows first: those that say what it is, then those that inform,
 * taking turns between documents, so that no single source fills the top.
 */

import type { PartialDate } from '../model.ts';
import type { SourceStatement } from './statements.ts';

export interface Candidate {
  row: number;
  statement: SourceStatement;
  published: PartialDate | null;
}

/** What each further statement of the same document loses, in points of `tellsAbout`. */
const REPEATED_SOURCE = 1.5;

/** Rows of the statements about an entity, best first; `definition` is the row that leads, or -1. */
export function rankStatements(
  candidates: readonly Candidate[],
  entityRow: number,
  definition: number,
): number[] {
  const rated = candidates.map((candidate) => ({
    ...candidate,
    points: candidate.row === definition ? Infinity : tellsAbout(candidate.statement, entityRow),
  }));
  rated.sort(byPoints);
  const taken = new Map<number, number>();
  for (const candidate of rated) {
    const { documentRow } = candidate.statement;
    const before = taken.get(documentRow) ?? 0;
    taken.set(documentRow, before + 1);
    candidate.points -= before * REPEATED_SOURCE;
  }
  return rated.sort(byPoints).map(({ row }) => row);
}

type Rated = Candidate & { points: number };

function byPoints(a: Rated, b: Rated): number {
  if (a.points !== b.points) return b.points - a.points;
  const newer = (b.published ?? '').localeCompare(a.published ?? '', 'en');
  return newer || a.row - b.row;
}

/** How much a statement tells about an entity, from about -2 to 10. */
export function tellsAbout(statement: SourceStatement, entityRow: number): number {
  const own = statement.mentions.find((mention) => mention.entityRow === entityRow);
  return (
    (own === undefined ? 0 : standing(statement.text, own)) +
    substance(statement) -
    crowd(statement)
  );
}

/** Being: "is a", "was the", a comma with what it is. */
const SAYS_WHAT =
  /^(?:['’]s?)?(?:\s*\([^)]*\))?(?:,\s(?:(?:the|a|an|el|la|un|una|le|une|der|die|das|ein|eine|o|a)\s|\p{Ll})|\s(?:is|was|are|were|became|remains|es|era|fue|est|était|ist|war|é|foi|è)\s(?:(?:not|also|now)\s)?(?:the|a|an|one|el|la|un|una|uno|le|une|der|die|das|ein|eine|o|um|uma|il|lo|\p{Ll})|\s(?:opened|stands|lies|began|was founded)\b)/u;

function standing(text: string, { start, end }: { start: number; end: number }): number {
  const lead = text.slice(0, start);
  const isSubject =
    /^["“„«¿¡(]?(?:\p{L}+\s){0,3}$/u.test(lead) && !/\b(?:of|in|to|by|de|en|von)\s$/iu.test(lead);
  const early = start < text.length / 3 ? 1 : 0;
  if (!isSubject) return early;
  return 2 + early + (SAYS_WHAT.test(text.slice(end)) ? 3 : 0);
}

function substance({ text, figures, dates, voices }: SourceStatement): number {
  const hasQuotation = /["“«„][^"”»“]{8,}["”»“]/u.test(text);
  const length = text.length < 50 ? -1 : text.length > 320 ? -1 : 0;
  const said = voices.length > 0 ? 0.25 : 0;
  return (
    Math.min(figures.length, 2) * 0.75 +
    (dates.length > 0 ? 0.75 : 0) +
    (hasQuotation ? 0.75 : 0) +
    said +
    length
  );
}

/** A statement that names many entities tells little about each. */
function crowd({ mentions }: SourceStatement): number {
  const named = new Set(mentions.map(({ entityRow }) => entityRow)).size;
  return Math.max(0, named - 3) * 0.4;
}
