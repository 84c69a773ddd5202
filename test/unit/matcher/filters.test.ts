import { expect, test } from 'vitest';
import { buildNameTable } from '../../../data/matcher/build-name-table.ts';
import { findCandidates } from '../../../data/matcher/candidates.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';
import { filterShift, passes } from '../../../data/matcher/plain-filter.ts';
import { FORM } from '../../../data/matcher/table.ts';
import { ENTITY_KINDS } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { generatedName, generatedText } from './generated-text.ts';
import { Random } from './random.ts';

const REAL_NAMES = [
  'Chris Van Hollen',
  'Kilmar Abrego Garcia',
  'J.D. Vance',
  'JD Vance',
  'U.S. Steel',
  'US Steel',
  'The Texas Tribune',
  'the Hague',
  'New York Times',
  'Neil deGrasse Tyson',
  'DeGrasse',
  'iPhone',
  'MS-13',
  '9/11 Commission',
  'École normale supérieure',
  'état d’urgence',
  'São Paulo',
  'Straße des 17. Juni',
  'El Salvador',
  'state of exception',
  'Mega-Prison',
  'ICE',
  'WHO',
  'Cetus Corporation',
  'Department of Homeland Security',
  'St. Louis',
  '_Ida_',
];

/** To the case rule they may part a word; to the filters they never do. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u0640\p{M}]/gu;

/** What a pack without the filters has: every word passes, in any case. */
const ALL_PASS = {
  firstLetters: new Uint8Array(2048).fill(0xff),
  smallFilter: Uint8Array.of(0xff),
  capitalFilter: Uint8Array.of(0xff),
  nextFilter: Uint8Array.of(0xff),
};

test.each([
  ['with', true],
  ['without', false],
])(
  'the filters of words hide no candidate, %s a genitive s',
  (_, hasGenitiveS) => {
    const random = new Random(36);
    let found = 0;
    for (let round = 0; round < 150; round++) {
      const names = [...REAL_NAMES, ...Array.from({ length: 8 }, () => generatedName(random))];
      const source = sourceOf(
        names.map((name) => aNameSource({ id: name, name, kind: random.pick(ENTITY_KINDS) })),
      );
      const formFlags = source.names.formFlags.map((flags) => flags & ~FORM.neverSmall);
      const open: MentionSource = { ...source, names: { ...source.names, ...ALL_PASS, formFlags } };
      for (let i = 0; i < 20; i++) {
        const text = recased(random, generatedText(random, names).replace(INVISIBLE, ''));
        const candidates = findCandidates([source], [{ text }], { hasGenitiveS });
        found += candidates.length;
        const places = placesOf(candidates);
        const openPlaces = placesOf(findCandidates([open], [{ text }], { hasGenitiveS }));
        if (places !== openPlaces) expect(`${text}: ${places}`).toBe(`${text}: ${openPlaces}`);
      }
    }

    expect(found).toBeGreaterThan(2000);
  },
  60_000,
);

test('without names the filters take no room and let no word pass', () => {
  const { table } = buildNameTable([]);

  expect(table.firstLetters).toHaveLength(0);
  expect([table.smallFilter, table.capitalFilter, table.nextFilter, table.filter]).toEqual(
    Array.from({ length: 4 }, () => Uint8Array.of(0)),
  );
  for (let hash = -(2 ** 31); hash < 2 ** 31; hash += 99_991)
    if (passes(table.capitalFilter, filterShift(table.capitalFilter), hash))
      expect(`${hash} passes`).toBe('');
});

function placesOf(candidates: ReturnType<typeof findCandidates>): string {
  return candidates
    .map(({ start, end, readings }) => `${start}-${end} ${readings.map(({ name }) => name).join()}`)
    .join('; ');
}

/** Some words begin with the other case, some end in an s; nobody writes "lOUIS". */
function recased(random: Random, text: string): string {
  return text.replace(/[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+/gu, (letters) => {
    const first = letters.charAt(0);
    const change = random.next();
    if (change < 0.2 && /^\p{Lu}\p{Ll}+$/u.test(letters))
      return first.toLowerCase() + letters.slice(1);
    if (change < 0.3) return first.toUpperCase() + letters.slice(1);
    return change < 0.4 ? `${letters}s` : letters;
  });
}
