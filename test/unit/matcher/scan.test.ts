import { expect, test } from 'vitest';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { Finds } from '../../../data/matcher/finds.ts';
import { firstCases } from '../../../data/matcher/first-cases.ts';
import { formsOf } from '../../../data/matcher/forms.ts';
import { keysOf } from '../../../data/matcher/key.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import type { Beginning } from '../../../data/matcher/plain-filter.ts';
import { scan } from '../../../data/matcher/scan.ts';
import type { NameTable } from '../../../data/matcher/table.ts';
import { CHUNK_UNITS } from '../../../data/text/runs.ts';
import { aNameSource } from './a-name-source.ts';
import { generatedName, generatedText } from './generated-text.ts';
import { naiveNames, naiveScan, type NaiveName } from './naive-scan.ts';
import { Random } from './random.ts';

const CASES = 100_000;
const TEXTS_PER_TABLE = 50;

test(`finds the same places as a naive reference in ${CASES} generated texts`, () => {
  let found = 0;
  for (let seed = 0; seed < CASES / TEXTS_PER_TABLE; seed++) {
    const random = new Random(seed);
    const names = Array.from({ length: 8 }, () => generatedName(random));
    const library = new Library(names);
    for (let i = 0; i < TEXTS_PER_TABLE; i++)
      found += library.compare(generatedText(random, names), `seed ${seed}, text ${i}`);
  }

  expect(found).toBeGreaterThan(CASES / 2);
}, 120_000);

test('finds the same places wherever a chunk of the text ends', () => {
  const random = new Random(7);
  for (let round = 0; round < 100; round++) {
    const names = Array.from({ length: 8 }, () => generatedName(random));
    const around = generatedText(random, names);
    const before = random.pick(FILLERS).repeat(CHUNK_UNITS).slice(random.below(40), CHUNK_UNITS);

    new Library(names).compare(before + around, `round ${round}`);
  }
}, 60_000);

/** Gaps, short words, and runs that are longer than a chunk. */
const FILLERS = [' ', 'ab ', 'x', '\u00e9', '\u4e2d', '\u0431', '\u00ad', '\ud83d\ude00'];

/** Names in a table of their own, and the same names as plain text. */
class Library {
  private readonly names: readonly string[];
  private readonly table: NameTable;
  private readonly forms: NaiveName[];
  private readonly cases: (readonly Beginning[])[];

  constructor(names: readonly string[]) {
    this.names = names;
    this.table = buildNameTable(names.map(sourceOf)).table;
    const forms = names.flatMap((name) => formsOf(sourceOf(name)).map((form) => ({ form, name })));
    this.forms = naiveNames(forms.map(({ form }) => form.text));
    this.cases = forms.map(({ form, name }) =>
      firstCases(form, name, keysOf(form.text)?.firstText ?? ''),
    );
  }

  /** A place may be left out only where the text has the case of none of its names. Answers how many there are. */
  compare(text: string, place: string): number {
    const ours = placesOf(this.table, text);
    const naive = naiveScan(this.forms, text);
    const allowed = new Set(naive.map(({ start, end }) => `${start}-${end}`));
    const wanted = new Set(
      naive
        .filter(({ start, name }) => standsInCase(text, start, this.cases[name] ?? []))
        .map(({ start, end }) => `${start}-${end}`),
    );
    const isSame =
      [...ours].every((at) => allowed.has(at)) && [...wanted].every((at) => ours.has(at));
    if (!isSame)
      expect.fail(
        `${place}: ${JSON.stringify({ text, names: this.names, ours: [...ours], wanted: [...wanted], allowed: [...allowed] })}`,
      );
    return wanted.size;
  }
}

function standsInCase(text: string, start: number, cases: readonly Beginning[]): boolean {
  const first = text.charAt(start);
  const second = text.charAt(start + 1);
  if (/\p{Ll}/u.test(first)) return cases.includes('small');
  return cases.includes('capital') || (cases.includes('capitals') && !/\p{Ll}/u.test(second));
}

function sourceOf(name: string): NameSource {
  return aNameSource({ id: name, name, kind: 'concept' });
}

function placesOf(table: NameTable, text: string): Set<string> {
  const finds = new Finds();
  scan(table, text, finds, { hasGenitiveS: false });
  const places = new Set<string>();
  for (let i = 0; i < finds.count; i++)
    places.add(`${finds.triples[3 * i]}-${finds.triples[3 * i + 1]}`);
  return places;
}
