import { describe, expect, test } from 'vitest';
import { proposeEntities } from '../../../data/proposals/propose.ts';

const proposed = (text: string, language = 'en') =>
  proposeEntities(text, language).map(({ name, kind }) => `${name} (${kind})`);

describe('a person', () => {
  test.each([
    ['A letter reached Gustavo Villatoro on Monday.', 'Gustavo Villatoro (person)'],
    ['The order came from Colonel Halvard Ruud.', 'Halvard Ruud (person)'],
    ['It was Kjersti B. Aanes who signed.', 'Kjersti B. Aanes (person)'],
    ['A ruling by J.P. Tolvanen is due.', 'J.P. Tolvanen (person)'],
    ['A hearing of Osvin Carranza (born 1961) was put off.', 'Osvin Carranza (person)'],
    ['“No,” said Milvia Ferraz to the press.', 'Milvia Ferraz (person)'],
    ['The call went to Kansas Governor Laura Kelly.', 'Laura Kelly (person)'],
    ['A ruling against President-elect Tomas J. Relling is due.', 'Tomas J. Relling (person)'],
    ['He was the ambassador to Ukraine Maria Evans.', 'Maria Evans (person)'],
    ['It hit Senator Maria Evans of Boston.', 'Maria Evans (person)'],
    ['It was up to Bill Clinton and General Mark Milley.', 'Mark Milley (person)'],
    ['It was said by Ombudsman Nadia Cruz.', 'Nadia Cruz (person)'],
    ['They freed Omar Hassan al-Bashir at once.', 'Omar Hassan al-Bashir (person)'],
  ])('is known by a sign: %s', (text, wanted) => {
    expect(proposed(text)).toContain(wanted);
  });

  test('is known by the surname that stands alone later on', () => {
    const text = 'Reporters asked Zdravka Hristova. After an hour Hristova left the room.';

    expect(proposed(text)).toEqual(['Zdravka Hristova (person)']);
  });

  test('keeps particles and two surnames in Spanish', () => {
    expect(proposed('Lo dijo María del Carmen Ruiz y Pérez ante el juez.', 'es')).toContain(
      'María del Carmen Ruiz y Pérez (person)',
    );
  });

  test('is no firm that bears the name', () => {
    expect(proposed('The loan came from Walter Norris and Sons in May.')).toEqual([]);
  });
});

describe('an organization', () => {
  test.each([
    ['She teaches at the University of Oxford now.', 'University of Oxford (organization)'],
    [
      'The Brenner Institute of Arts and Letters closed.',
      'Brenner Institute of Arts and Letters (organization)',
    ],
    ['He plays for the Colorado Rockies.', 'Colorado Rockies (organization)'],
    ['It was first told by Reuters.', 'Reuters (organization)'],
    ['Agents of the FBI were present.', 'FBI (organization)'],
    ['It was bought by Meridian Foods Inc in 2019.', 'Meridian Foods Inc (organization)'],
    [
      'It is up to the Food and Drug Administration now.',
      'Food and Drug Administration (organization)',
    ],
    ['Ukraine’s Defense Ministry said so.', 'Defense Ministry (organization)'],
    ['The Children’s Hospital of Boston opened.', 'Children’s Hospital of Boston (organization)'],
  ])('is known by a sign: %s', (text, wanted) => {
    expect(proposed(text)).toContain(wanted);
  });

  test('is not a name that many have', () => {
    expect(proposed('He left the Technical College and the High School.')).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['The bus left for Tecoluca, El Salvador, at dawn.', 'Tecoluca (place)'],
    ['Prices rose in Portugal.', 'Portugal (place)'],
    ['The shore of Lake Ilopango is near.', 'Lake Ilopango (place)'],
    ['She was born in Izalco.', 'Izalco (place)'],
  ])('is known by a sign: %s', (text, wanted) => {
    expect(proposed(text)).toContain(wanted);
  });

  test('has the names of the article’s language', () => {
    expect(proposed('Viajó a Alemania y a los Países Bajos.', 'es')).toContain('Alemania (place)');
  });
});

test.each([
  'The Second World War ended.',
  'They sang “Yesterday Once More” again.',
  'Nobody spoke in French on Tuesday.',
  'He won the Nobel Prize for it.',
  'They voted on the Crime Bill.',
  'Citing Relling, the paper said so. Maybe Chelvia knows.',
  'The Afghan Rebels came. The Rebels left. House Democrats agreed.',
  'It was made by a well-known Thompson-designed machine.',
  'It ran across Chelvia’s platforms.',
  'the quick brown fox',
  '',
])('proposes nothing of: %s', (text) => {
  expect(proposed(text)).toEqual([]);
});

test('gives every mention with its place in the text', () => {
  const text = 'Maria Lopez came. Then Maria Lopez’s son left with Maria Lopez.';
  const [lopez] = proposeEntities(text, 'en');

  expect(lopez?.mentions).toHaveLength(3);
  for (const { start, end } of lopez?.mentions ?? [])
    expect(text.slice(start, end)).toBe('Maria Lopez');
});

test('takes time in proportion to the text', () => {
  const text = 'Maria Lopez met Karl Osterhaus in Portugal. Osterhaus left. '.repeat(4000);

  expect(proposeEntities(text, 'en')).toHaveLength(3);
});
