import { expect, test } from 'vitest';
import { withoutNotes } from '../../../../entrypoints/background/library/without-notes.ts';

test('takes the text of a publisher’s notes away and leaves the blocks in their places', () => {
  const asked = {
    blocks: [
      { text: 'Follow us on Facebook', isHeadline: true },
      { text: 'The minister spoke in Lima.' },
      { text: 'Reporting by Ann Lee in Lima' },
    ],
    language: 'en',
    established: [],
  };

  const { blocks } = withoutNotes(asked);

  expect(blocks.map(({ text }) => text)).toEqual([
    'Follow us on Facebook',
    'The minister spoke in Lima.',
    '',
  ]);
});
