import { describe, expect, test } from 'vitest';
import { conceptOf } from '../../../data/text/concepts.ts';
import { subjectTerms } from '../../../data/text/terms.ts';

/** As cards look words up: folded, without the endings that every text loses. */
function meaningOf(word: string): number | null {
  const [stem = ''] = subjectTerms(word);
  return conceptOf(stem);
}

describe('a word means what another means', () => {
  test.each([
    ['jail', 'cárcel'],
    ['law', 'laws'],
    ['beds', 'bunk'],
    ['slapped', 'slap'],
    ['seventy', '70'],
    ['quarante', '40'],
    // Forms that no list has.
    ['encarcelados', 'encarcelar'],
    ['collaborait', 'cooperate'],
    ['verhafteten', 'arrest'],
    ['harshest', 'harsh'],
    ['Gefängniskomplex', 'prison'],
  ])('%s and %s', (one, other) => {
    expect(meaningOf(one)).not.toBeNull();
    expect(meaningOf(one)).toBe(meaningOf(other));
  });

  test.each([
    ['prison', 'president'],
    ['seventy', 'eighty'],
    ['contact', 'contract'],
    ['parted', 'parties'],
  ])('but not %s and %s', (one, other) => {
    expect(meaningOf(one)).not.toBe(meaningOf(other));
  });

  test('or nothing that a list knows', () => {
    expect(meaningOf('heron')).toBeNull();
    expect(meaningOf('Puntarenas')).toBeNull();
  });
});
