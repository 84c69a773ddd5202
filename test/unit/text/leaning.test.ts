import { describe, expect, test } from 'vitest';
import { leaningOf } from '../../../data/text/leaning.ts';

describe('a sentence leans on others', () => {
  test.each([
    'According to the mayor, the offer also covers bridges.',
    'The spokesperson said that the money was paid.',
    'He denied it.',
    'The Venezuelan man was sent back.',
    'Nobody has heard of the eight women since March.',
    'Another former prisoner told of a guard.',
    'At that time, the road was closed.',
    'La decisión busca proteger a su equipo.',
    'También llegaron 23 personas.',
    'Die Gebühr wäre niedrig.',
    'La réforme supprime le second tour.',
  ])('that points back: %s', (text) => {
    expect(leaningOf(text)).toBeGreaterThan(0);
  });

  test.each([
    'The offer of the mayor covers bridges.',
    'The order that the judge gave was ignored.',
    'The United States paid the money for the road.',
    'The bridge opened in 2023.',
    'The eight men of the first flight were sent back.',
    'The mayor met men and women.',
    'La decisión del alcalde busca proteger el puente.',
    'Die Gebühr für die Brücke ist niedrig.',
  ])('and one that says which does not: %s', (text) => {
    expect(leaningOf(text)).toBe(0);
  });
});
