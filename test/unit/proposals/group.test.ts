import { expect, test } from 'vitest';
import { groupProposals } from '../../../data/proposals/group.ts';
import { proposeEntities } from '../../../data/proposals/propose.ts';

const grouped = (text: string) =>
  groupProposals(proposeEntities(text, 'en')).map(
    ({ name, aliases, mentions }) => `${[name, ...aliases].join(' = ')}: ${mentions.length}`,
  );

test.each([
  [
    'a surname and a first name are their bearer',
    'Judge Ana Tolentu came. Mayor Tolentu stayed. Later Mayor Ana left.',
    ['Ana Tolentu: 3'],
  ],
  [
    'a surname of two words is its bearer',
    'Actor James Van Der Beek left. Mr. Van Der Beek was tired.',
    ['James Van Der Beek: 2'],
  ],
  [
    'an acronym is the name that it is made of',
    'The Coast Water Authority pays. Members of the CWA agreed.',
    ['Coast Water Authority = CWA: 2'],
  ],
  [
    'known abbreviations are what everybody takes them for',
    'Prices fell in the United States. The U.S. and the US agreed with the UK.',
    ['United States = U.S. = US: 3', 'UK: 1'],
  ],
  [
    'a place stays a place beside somebody named after it',
    'Governor Rosa London lives in London.',
    ['Rosa London: 1', 'London: 1'],
  ],
  [
    'another acronym is another body',
    'The Coast Water Authority pays. Members of the FBI agreed.',
    ['Coast Water Authority: 1', 'FBI: 1'],
  ],
])('%s', (_what, text, wanted) => {
  expect(grouped(text)).toEqual(wanted);
});
