/**
 * Which statements an entity's card shows first: those that say what it is, then those that inform,
 * taking turns between documents, so that no single source fills the top.
 */

import { leaningOf } from '../text/leaning.ts';
import { standingOf } from './standing.ts';
import type { SourceDocument } from './source.ts';
import type { SourceStatement } from './statements.ts';

/** What a sentence that leans on another loses, for each way in which it does. */
const LEANING = 2;

export interface Candidate {
  row: number;
  statement: SourceStatement;
  document: SourceDocument;
  /** The document's title names the entity. */
  isInTitle: boolean;
  /** The document is in the language that most of the pack's documents are in. */
  isMainLanguage: boolean;
}

/** What each further statement of the same document loses, in points of `tellsAbout`. */
const REPEATED_SOURCE = 1.25;

/** Rows of the statements about an entity, best first; `definition` is the row that leads, or -1. */
export function rankStatements(
  candidates: readonly Candidate[],
  entityRow: number,
  definition: number,
): number[] {
  const rated = candidates.map((candidate) => ({
    ...candidate,
    points: candidate.row === definition ? Infinity : tellsAbout(candidate, entityRow),
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
  return compareDates(b, a) || a.row - b.row;
}

function compareDates(a: Candidate, b: Candidate): number {
  const [first, second] = [a.document.published ?? '', b.document.published ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How much a statement tells about an entity, from about -3 to 10. */
function tellsAbout(candidate: Candidate, entityRow: number): number {
  const { statement } = candidate;
  const own = statement.mentions.find((mention) => mention.entityRow === entityRow);
  const standing = own === undefined ? 0 : standingOf(statement.text, own);
  const setting = (candidate.isInTitle ? 1 : 0) + (candidate.isMainLanguage ? 0.75 : 0);
  const leaning = LEANING * leaningOf(statement.text);
  return standing + setting + substance(statement) - crowd(statement) - leaning;
}

/** Figures, dates and quotations inform; what is thin or endless does not. */
function substance({ text, figures, dates }: SourceStatement): number {
  const hasQuotation = /["“«„][^"”»“]{8,}["”»“]/u.test(text);
  const size = text.length < 50 || text.length > 320 ? -1 : 0;
  const endless = text.length > 500 ? -2 : 0;
  const facts = Math.min(figures.length, 2) * 0.75 + (dates.length > 0 ? 0.75 : 0);
  return facts + (hasQuotation ? 0.75 : 0) + size + endless;
}

/** A statement that names many entities tells little about each. */
function crowd({ mentions }: SourceStatement): number {
  const named = new Set(mentions.map(({ entityRow }) => entityRow)).size;
  return Math.max(0, named - 3) * 0.4;
}
