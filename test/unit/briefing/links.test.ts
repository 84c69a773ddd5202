import { expect, test } from 'vitest';
import { findLinks, findShared } from '../../../data/briefing/links.ts';
import type { EntityId } from '../../../data/model.ts';
import type { Pack } from '../../../data/pack/pack.ts';
import { aPack } from '../cards/a-pack.ts';
import { dossierPack } from '../dossier-pack.ts';
import { Random } from '../matcher/random.ts';

const DOSSIER = dossierPack();
const IDS = Array.from({ length: DOSSIER.info.entities }, (_, row) => DOSSIER.entityIdAt(row));

/** Every statement of the pack, asked whether it mentions both. */
function countNaively(pack: Pack, one: EntityId, other: EntityId): number {
  const rows = [one, other].map((id) => pack.entityRow(id));
  let count = 0;
  for (let row = 0; row < pack.info.statements; row++) {
    const about = pack.entitiesOfStatement(row);
    if (rows.every((entity) => about.includes(entity))) count++;
  }
  return count;
}

test('counts for every pair of some entities what a walk over all statements counts', () => {
  const random = new Random(7);
  const distinct = [...new Set(Array.from({ length: 40 }, () => random.pick(IDS)))];

  const links = findLinks([DOSSIER], distinct);

  const found = new Map(links.map(({ one, other, shared }) => [`${one} ${other}`, shared]));
  distinct.forEach((one, at) => {
    for (const other of distinct.slice(at + 1)) {
      expect(found.get(`${one} ${other}`) ?? 0).toBe(countNaively(DOSSIER, one, other));
    }
  });
  expect(links.length).toBeGreaterThan(0);
});

test('the pairs with the most statements come first, and each names its entities in the order asked', () => {
  const entities = ['nayib-bukele', 'cecot', 'united-states', 'el-salvador'];

  const links = findLinks([DOSSIER], entities);

  expect(links.map(({ shared }) => shared)).toEqual(
    links.map(({ shared }) => shared).toSorted((a, b) => b - a),
  );
  for (const { one, other } of links)
    expect(entities.indexOf(one)).toBeLessThan(entities.indexOf(other));
});

test('shows as many statements for a pair as the pair counts, the newest first', () => {
  for (const { one, other, shared } of findLinks([DOSSIER], IDS.slice(0, 60))) {
    const statements = findShared([DOSSIER], one, other);
    expect(statements).toHaveLength(shared);
    const dates = statements.map(({ published }) => published ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  }
});

test('a sentence that two packs hold counts once', () => {
  const source = { id: 'a', sentences: [{ text: 'Ada met Ben.', about: ['ada', 'ben'] }] };
  const packs = [aPack([source]), aPack([source, { ...source, id: 'b' }], { id: 'second' })];

  expect(findLinks(packs, ['ada', 'ben'])).toEqual([{ one: 'ada', other: 'ben', shared: 2 }]);
  expect(findShared(packs, 'ada', 'ben')).toHaveLength(2);
});

test('entities that no pack knows, or that are asked twice, change nothing', () => {
  const asked = ['cecot', 'nobody', 'nayib-bukele', 'cecot'];

  expect(findLinks([DOSSIER], asked)).toEqual(findLinks([DOSSIER], ['cecot', 'nayib-bukele']));
  expect(findLinks([DOSSIER], [])).toEqual([]);
  expect(findShared([DOSSIER], 'cecot', 'nobody')).toEqual([]);
});
