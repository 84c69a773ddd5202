/**
 * Figures that may contradict each other: sentences of different documents that speak of one entity in
 * words of one meaning, and give different numbers of the same. Only suggestions: whether they differ
 * is for a reader to say.
 */

import { SUGGESTED_LIKENESS, SUGGESTED_RATIO } from '../limits/building.ts';
import type { Figure } from '../model.ts';
import type { DisputeRow } from '../pack/pack.ts';
import { conceptOf } from '../text/concepts.ts';
import { stemOf, subjectTerms } from '../text/terms.ts';
import { shorten } from './fields.ts';
import type { FolderFile, Problem } from './folder.ts';
import type { SourceDocument, SourceEntity } from './source.ts';
import type { SourceStatement } from './statements.ts';

export interface Told {
  files: readonly FolderFile[];
  documents: readonly SourceDocument[];
  entities: readonly SourceEntity[];
  statements: readonly SourceStatement[];
  disputes: readonly DisputeRow[];
}

interface Telling {
  row: number;
  statement: SourceStatement;
  figure: Figure;
  /** What the statement is about, by stem or by what the stem means, without names and numbers. */
  words: ReadonlySet<string>;
  entities: ReadonlySet<number>;
  /** Years that it names. */
  years: ReadonlySet<string>;
}

/** A note for each pair that no dispute holds yet. O(figures of one unit and entity, squared). */
export function suggestDisputes(told: Told): Problem[] {
  const isDisputed = disputedTest(told.disputes);
  return findPairs(told.statements)
    .filter(([one, other]) => !isDisputed(one.row, other.row))
    .map(([one, other]) => describe(told, one, other));
}

function findPairs(statements: readonly SourceStatement[]): [Telling, Telling][] {
  const tellings = statements.flatMap(readTellings);
  const pairs = new Map<string, [Telling, Telling]>();
  for (const group of groupsOf(tellings)) {
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1)) {
        if (mayContradict(one, other)) pairs.set(`${one.row} ${other.row}`, [one, other]);
      }
    });
  }
  return [...pairs.values()];
}

/** Tellings of one unit about one entity. */
function groupsOf(tellings: readonly Telling[]): Iterable<Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    for (const entity of telling.entities) {
      const key = `${entity} ${meaningOf(telling.figure.unit)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [telling]);
      else group.push(telling);
    }
  }
  return groups.values();
}

function readTellings(statement: SourceStatement, row: number): Telling[] {
  const figures = statement.figures.filter(({ unit }) => unit !== '');
  if (figures.length === 0) return [];
  const words = [...subjectTerms(withoutNames(statement))].filter((word) => !/\p{Nd}/u.test(word));
  const about = new Set(words.map(meaningOf));
  const entities = new Set(statement.mentions.map(({ entityRow }) => entityRow));
  const years = new Set(statement.dates.map(({ date }) => date.slice(0, 4)));
  return figures.map((figure) => {
    const unit = meaningOf(figure.unit);
    const others = new Set([...about].filter((word) => word !== unit));
    return { row, statement, figure, words: others, entities, years };
  });
}

function withoutNames({ text, mentions }: SourceStatement): string {
  let end = 0;
  const kept = mentions.map((mention) => {
    const before = text.slice(end, mention.start);
    end = mention.end;
    return before;
  });
  return [...kept, text.slice(end)].join(' ');
}

function meaningOf(word: string): string {
  const stem = stemOf(word);
  const concept = conceptOf(stem);
  return concept === null ? stem : `#${concept}`;
}

/** Different figures of one order of magnitude, in like words, of no time that is known to differ. */
function mayContradict(one: Telling, other: Telling): boolean {
  if (one.statement.documentRow === other.statement.documentRow) return false;
  const low = Math.min(one.figure.value, other.figure.value);
  const high = Math.max(one.figure.value, other.figure.value);
  if (low === high || high > low * SUGGESTED_RATIO) return false;
  if (one.years.size > 0 && other.years.size > 0 && common(one.years, other.years).length === 0) {
    return false;
  }
  const shared = common(one.words, other.words).length;
  return shared > 0 && shared / Math.sqrt(one.words.size * other.words.size) >= SUGGESTED_LIKENESS;
}

function common<Thing>(one: ReadonlySet<Thing>, other: ReadonlySet<Thing>): Thing[] {
  return [...one].filter((thing) => other.has(thing));
}

function disputedTest(disputes: readonly DisputeRow[]): (one: number, other: number) => boolean {
  const rows = disputes.map(
    ({ positions }) => new Set(positions.flatMap(({ statements }) => statements)),
  );
  return (one, other) => rows.some((known) => known.has(one) && known.has(other));
}

function describe(told: Told, one: Telling, other: Telling): Problem {
  const [here, there] = [placeOf(told, one), placeOf(told, other)];
  const [row = 0] = common(one.entities, other.entities);
  const said = `"${shorten(one.statement.text)}" and "${shorten(other.statement.text)}"`;
  return {
    ...here,
    what: `${said} (${there.file}:${there.line}) may contradict each other`,
    remedy: `if they do, add a dispute about ${told.entities[row]?.id} to disputes.yaml`,
    isError: false,
  };
}

/** The line on which the sentence begins; markup may hide it, then the line of the whole text. */
function placeOf(
  { files, documents }: Told,
  { statement }: Telling,
): { file: string; line: number } {
  const { file, bodyLine } = documents[statement.documentRow]!;
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const at = text.indexOf(statement.text.slice(0, 40));
  return { file, line: at < 0 ? bodyLine : text.slice(0, at).split('\n').length };
}
