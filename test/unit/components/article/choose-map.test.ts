import { expect, test } from 'vitest';
import { chooseMap, strongestLinks } from '../../../../components/article/choose-map.ts';
import { MAP_LINES_EACH, MAP_NAMES } from '../../../../data/limits/panel.ts';
import type { EntityLink } from '../../../../data/article.ts';

const names = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, mentions: at % 7 }));
const links: EntityLink[] = names.flatMap((one, a) =>
  names.slice(a + 1, a + 6).map((other, b) => ({ one: one.id, other: other.id, shared: 9 - b })),
);

test('takes the most mentioned names, in the order of the article, and what joins them', () => {
  const content = chooseMap(names, links);

  const ids = content.names.map(({ id }) => id);
  const least = Math.min(...content.names.map(({ mentions }) => mentions));
  const left = names.filter(({ id }) => !ids.includes(id));
  expect(ids).toHaveLength(MAP_NAMES);
  expect(ids).toEqual(names.map(({ id }) => id).filter((id) => ids.includes(id)));
  expect(left.every(({ mentions }) => mentions <= least)).toBe(true);
  expect(content.links).toEqual(
    links.filter(({ one, other }) => ids.includes(one) && ids.includes(other)),
  );
});

test('leaves out a name that stands with no other', () => {
  const two = chooseMap(
    [...names.slice(0, 2), { id: 'alone', mentions: 99 }],
    [{ one: 'n0', other: 'n1', shared: 1 }],
  );

  expect(two.names.map(({ id }) => id)).toEqual(['n0', 'n1']);
});

test('draws from each name some lines, the ones that tell most of it among them', () => {
  const drawn = strongestLinks(links);

  for (const { id } of names) {
    const own = links.filter(({ one, other }) => one === id || other === id);
    const shown = drawn.filter(({ one, other }) => one === id || other === id);
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(MAP_LINES_EACH, own.length));
  }
  expect(drawn.length).toBeLessThan(links.length);
});
