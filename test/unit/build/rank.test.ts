import { expect, test } from 'vitest';
import { standingOf } from '../../../data/build/standing.ts';
import { FRONT, build } from './a-folder.ts';
import { textOf } from './dossier.ts';

/** The name stands in brackets. */
const STANDINGS: readonly [text: string, standing: number][] = [
  ['[CECOT] is the largest prison of the country.', 6],
  ['[CECOT] opened in 2023.', 6],
  ['The [CECOT], in full the Center for Terrorism Confinement, is big.', 6],
  ['President [Nayib Bukele] was a mayor.', 6],
  ['O [Cecot] é uma prisão.', 6],
  ['[Nayib Bukele] said that it is the largest prison.', 3],
  ["[Nayib Bukele]'s government is the first of its kind.", 2],
  ['[US]-Außenminister Marco Rubio sprach.', 2],
  // Named by the way: early, late.
  ['In [CECOT], inmates never go outdoors at any time.', 1],
  ['Inmates of the new prison are never let outdoors in [CECOT].', 0],
  ['According to [Nayib Bukele], it is the largest prison of them all.', 1],
];

test.each(STANDINGS)('rates how the name stands in "%s" at %i', (marked, standing) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;

  expect(standingOf(marked.replace(/[[\]]/gu, ''), { start, end })).toBe(standing);
});

/** The texts of the only entity's statements, best first. */
function ranked(documents: Readonly<Record<string, string>>): string[] {
  const files = Object.entries(documents).map(([id, text]) => ({
    path: `documents/${id}.md`,
    text,
  }));
  const entities = '- {id: bluegate, name: Bluegate, kind: facility}';
  const { content } = build([...files, { path: 'entities.yaml', text: entities }]);
  return content!.statementsOfEntity[0]!.map((row) => textOf(content!, row));
}

function dated(published: string, body: string): string {
  return `${FRONT.replace('language', `published: ${published}\nlanguage`)}\n${body}`;
}

test('says first what a thing is, then what informs, then the rest', () => {
  const rest = 'People who had been there for a while talked about Bluegate.';
  const informs = 'Bluegate held about 300 inmates in the summer of 2024, they said.';
  const is = 'Bluegate is a prison in the north of Redland, far from any town.';

  expect(
    ranked({ a: `${FRONT}\n${rest}`, b: `${FRONT}\n${informs}`, c: `${FRONT}\n${is}` }),
  ).toEqual([is, informs, rest]);
});

test('takes turns between documents', () => {
  const many = ['one', 'two', 'three', 'four'].map(
    (word) => `Bluegate is a prison with wall number ${word} around it.`,
  );
  const other = 'Bluegate held many people in the summer of 2024, said the paper.';

  const order = ranked({ a: `${FRONT}\n${many.join(' ')}`, b: `${FRONT}\n${other}` });

  expect(order.indexOf(other)).toBe(2);
  expect(order.filter((text) => text !== other)).toEqual(many);
});

test('puts the newer of two like statements first, the undated last', () => {
  const told = (year: string) =>
    `Bluegate held so many people in those days, said the paper of ${year}.`;

  expect(
    ranked({
      a: dated('2023', told('2023')),
      b: dated('2025-02', told('2025')),
      c: `${FRONT}\n${told('1999')}`,
      d: dated('2024-12-31', told('2024')),
    }),
  ).toEqual([told('2025'), told('2024'), told('2023'), told('1999')]);
});
