import { expect, test } from 'vitest';
import { withAnswers } from '../../../data/library/library.ts';
import { openTogether } from '../../../data/library/open-packs.ts';
import { aSmallPack } from './a-small-pack.ts';

test('a whole library searches with the index of the packs that were opened', () => {
  const { pack } = aSmallPack('one', 'Ecuador chose a president.', [
    'id: ecuador, name: Ecuador, kind: place',
  ]);
  const open = openTogether([pack]);

  const whole = withAnswers(open);

  expect(whole.search).toBe(open.search);
  expect(whole.search('Ecuador', 1).entities[0]?.id).toBe('ecuador');
});
