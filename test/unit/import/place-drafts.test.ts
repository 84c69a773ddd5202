import { describe, expect, test } from 'vitest';
import { documentPath, Placer } from '../../../data/import/place-drafts.ts';
import type { Draft } from '../../../data/import/draft.ts';
import { aDraft, DEFAULTS } from './a-draft.ts';

/** Puts drafts one after the other; answers what became of each, and the documents in the end. */
function putAll(drafts: readonly Draft[]) {
  const files = new Map<string, string>();
  const placings = drafts.map((draft) => {
    const placing = new Placer(files, DEFAULTS).place(draft);
    if (placing.kind !== 'same') files.set(documentPath(placing.id), placing.file);
    return `${placing.kind} ${placing.id}`;
  });
  return { placings, paths: [...files.keys()] };
}

const saying = (...paragraphs: string[]): Draft['body'] => ({ kind: 'paragraphs', paragraphs });

describe('a copy', () => {
  const text = Array.from({ length: 20 }, (_, at) => `The ${at}th gate was opened at noon.`);
  const first = aDraft({ url: 'https://daily.example/gates', body: saying(...text) });
  const { file } = new Placer(new Map(), DEFAULTS).place(first) as { file: string };
  const placer = new Placer(new Map([[documentPath('gates'), file]]), DEFAULTS);
  const copyAt = (url: string | null, ...paragraphs: string[]) =>
    placer.copyOf(aDraft({ url, title: 'Gates', body: saying(...paragraphs) }));

  test('is the same text at another address, but for a line', () => {
    expect(copyAt('https://wire.example/1', ...text, 'More on page 3.')).toBe('gates');
    expect(copyAt('https://wire.example/1', ...text.slice(1))).toBe('gates');
  });

  test.each([
    ['at the same address', 'https://daily.example/gates', text],
    ['without an address', null, text],
    ['with a third of it told anew', 'https://wire.example/1', text.slice(7)],
    ['with a third more', 'https://wire.example/1', [...text, 'And so on, for long. '.repeat(15)]],
  ])('is none %s', (_what, url, paragraphs) => {
    expect(copyAt(url, ...paragraphs)).toBeNull();
  });
});

describe('a draft', () => {
  test('that is there already, word for word, is known, under another title too', () => {
    const { placings } = putAll([aDraft(), aDraft(), aDraft({ title: 'Copied' })]);

    expect(placings).toEqual([
      'added a-day-at-the-bridge',
      'same a-day-at-the-bridge',
      'same a-day-at-the-bridge',
    ]);
  });

  test('from the same address is a new edition', () => {
    const url = 'https://daily.example/bridge';
    const { placings, paths } = putAll([
      aDraft({ url }),
      aDraft({ url, title: 'Bridge opens', body: saying('It opened at noon.') }),
    ]);

    expect(placings).toEqual(['added a-day-at-the-bridge', 'updated a-day-at-the-bridge']);
    expect(paths).toHaveLength(1);
  });

  test('of the same title without an address is a new edition of the same note', () => {
    const { placings } = putAll([aDraft(), aDraft({ body: saying('It closed in June.') })]);

    expect(placings).toEqual(['added a-day-at-the-bridge', 'updated a-day-at-the-bridge']);
  });

  test('of the same title from another address stands beside it', () => {
    const { placings } = putAll([
      aDraft({ url: 'https://a.example/', body: saying('Says A.') }),
      aDraft({ url: 'https://b.example/', body: saying('Says B.') }),
    ]);

    expect(placings).toEqual(['added a-day-at-the-bridge', 'added a-day-at-the-bridge-2']);
  });

  test.each(['__proto__', 'constructor', '...', '🙂', '../../etc/passwd', 'CON', 'é'.repeat(300)])(
    'called %j gets an id that a folder takes',
    (title) => {
      const { placings, paths } = putAll([aDraft({ title })]);

      expect(placings[0]).toMatch(/^added [\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
      expect(paths[0]!.length).toBeLessThan(128);
    },
  );

  test('without any text is refused', () => {
    const body = { kind: 'markdown', text: '---\n' } as const;

    expect(() => putAll([aDraft({ body })])).toThrow(
      expect.objectContaining({ reason: 'unreadable' }),
    );
  });
});
