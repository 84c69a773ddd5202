import { expect, test } from 'vitest';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { formsOf } from '../../../data/matcher/forms.ts';
import type { NameSource } from '../../../data/matcher/name-source.ts';
import { Finds, scan } from '../../../data/matcher/scan.ts';
import type { NameTable } from '../../../data/matcher/table.ts';
import { aNameSource } from './a-name-source.ts';
import { generatedName, generatedText } from './generated-text.ts';
import { naiveScan } from './naive-scan.ts';
import { Random } from './random.ts';

const CASES = 20_000;
const TEXTS_PER_TABLE = 20;

test(`finds the same places as a naive reference in ${CASES} generated texts`, () => {
  const random = new Random(20_250_204);
  let found = 0;
  for (let tables = 0; tables < CASES / TEXTS_PER_TABLE; tables++) {
    const names = Array.from({ length: 8 }, () => generatedName(random));
    const table = tableOf(names);
    const forms = names.flatMap((name) => formsOf(sourceOf(name)).map((form) => form.text));
    for (let i = 0; i < TEXTS_PER_TABLE; i++) {
      const text = generatedText(random, names);
      const ours = placesOf(table, text);
      const theirs = naivePlaces(forms, text);
      if (ours.join() !== theirs.join())
        expect(JSON.stringify({ text, names, places: ours })).toBe(
          JSON.stringify({ text, names, places: theirs }),
        );
      found += theirs.length;
    }
  }
  expect(found).toBeGreaterThan(CASES / 2);
}, 120_000);

function tableOf(names: readonly string[]): NameTable {
  return buildNameTable(names.map(sourceOf)).table;
}

function sourceOf(name: string): NameSource {
  return aNameSource({ id: name, name, kind: 'concept' });
}

function placesOf(table: NameTable, text: string): string[] {
  const finds = new Finds();
  scan(table, text, finds, { hasGenitiveS: false });
  const places = new Set<string>();
  for (let i = 0; i < finds.count; i++)
    places.add(`${finds.triples[3 * i]}-${finds.triples[3 * i + 1]}`);
  return [...places].sort();
}

function naivePlaces(names: readonly string[], text: string): string[] {
  return [...new Set(naiveScan(names, text).map(({ start, end }) => `${start}-${end}`))].sort();
}
