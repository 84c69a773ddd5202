import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildFolder } from '../../../../data/cli/build-folder.ts';
import { MAX_FEEDBACK } from '../../../../data/limits/choices.ts';
import { writePack } from '../../../../data/pack/write.ts';
import type { Api } from '../../../../entrypoints/background/api.ts';
import type { Sender } from '../../../../entrypoints/background/serve.ts';
import { aBrowser } from '../a-browser.ts';
import { fetchFromPackage } from '../fetch-from-package.ts';

const PAGE = { tab: { id: 1, incognito: false } } as Sender;
const PRIVATE = { tab: { id: 2, incognito: true } } as Sender;
const BLOCKS = [{ text: 'Nayib Bukele spoke of CECOT.' }];
const MENTIONS = { blocks: BLOCKS, language: 'en', established: [] };
const CARD = { entity: 'cecot', near: '', pageEntities: [], article: null };

let bytes: ArrayBuffer;
beforeAll(() => {
  const { content } = buildFolder('data/dossier');
  bytes = writePack(content!).slice().buffer;
});

/** The background's verbs over the bundled library, with a fresh `storage.local`. */
async function theVerbs() {
  const { state, fake } = aBrowser();
  vi.stubGlobal('fetch', fetchFromPackage(bytes));
  const { HANDLERS } = await import('../../../../entrypoints/background/handlers.ts');
  const ask = async <Verb extends keyof Api>(
    verb: Verb,
    request: Parameters<Api[Verb]>[0],
    sender = PAGE,
  ): Promise<ReturnType<Api[Verb]>> => HANDLERS[verb](request as never, sender) as never;
  return { ask, state, fake };
}

describe('a pinned statement', () => {
  test('comes first on its card, in the order of pinning, and on no other card', async () => {
    const { ask } = await theVerbs();
    const before = (await ask('getCard', CARD))!;
    const [second, first] = before.statements.slice(-2);
    for (const { document, index } of [first!, second!]) {
      expect(await ask('setPin', { entity: 'cecot', document, index, on: true })).toBe('kept');
    }

    const after = (await ask('getCard', CARD))!;
    const other = (await ask('getCard', { ...CARD, entity: 'nayib-bukele' }))!;

    expect(after.statements.slice(0, 2)).toEqual([first, second]);
    expect(after.statements).toHaveLength(before.statements.length);
    expect(after.choices.pins).toEqual(
      [first!, second!].map(({ document, index }) => ({ document, index })),
    );
    expect(other.choices.pins).toEqual([]);
  });

  test('goes back to its place when it is unpinned', async () => {
    const { ask } = await theVerbs();
    const before = (await ask('getCard', CARD))!;
    const { document, index } = before.statements.at(-1)!;
    await ask('setPin', { entity: 'cecot', document, index, on: true });

    await ask('setPin', { entity: 'cecot', document, index, on: false });

    expect(await ask('getCard', CARD)).toEqual(before);
  });

  test('is shown though the card had left it out, and passed over when its document has gone', async () => {
    const { ask, state } = await theVerbs();
    const { statements } = (await ask('getDocument', { document: 'seed-000-offer' }))!;
    const card = (await ask('getCard', CARD))!;
    const quoted = [card.definition, ...card.statements];
    const left = statements.find(({ index }) => {
      return !quoted.some((quote) => quote?.document === 'seed-000-offer' && quote.index === index);
    })!;
    await ask('setPin', { entity: 'cecot', document: left.document, index: left.index, on: true });
    const stored = state.local['pins'] as object[];
    state.local['pins'] = [{ entity: 'cecot', document: 'gone', index: 0 }, ...stored];

    const after = (await ask('getCard', CARD))!;

    expect(after.statements[0]?.text).toBe(left.text);
    expect(after.statements).toHaveLength(card.statements.length + 1);
    expect((await ask('getChoices', {})).pins).toMatchObject([
      { name: 'CECOT', text: null },
      { name: 'CECOT', text: left.text },
    ]);
  });

  test('must be one of the library', async () => {
    const { ask, state } = await theVerbs();
    const pin = { entity: 'cecot', document: 'seed-000-offer', index: 99_999, on: true };

    await expect(ask('setPin', pin)).rejects.toThrow('close the card and open it again');
    await expect(ask('setPin', { ...pin, document: 'x' })).rejects.toThrow('no installed pack');
    expect(state.local['pins']).toBeUndefined();
  });
});

describe('an entity that the reader knows', () => {
  test('is told to the pages that have it, and to no other', async () => {
    const { ask } = await theVerbs();
    await ask('setKnown', { entity: 'nayib-bukele', on: true });
    await ask('setKnown', { entity: 'cristosal', on: true });

    const { marking } = await ask('findMentions', MENTIONS);

    expect(marking.known).toEqual(['nayib-bukele']);
    expect(Object.keys(marking.worth).toSorted()).toEqual(['cecot', 'nayib-bukele']);
    expect((await ask('getCard', { ...CARD, entity: 'cristosal' }))?.choices.isKnown).toBe(true);
    expect((await ask('getChoices', {})).known).toEqual([
      { id: 'nayib-bukele', name: 'Nayib Bukele' },
      { id: 'cristosal', name: 'Cristosal' },
    ]);
  });

  test('is marked again when that is taken back, told twice or not', async () => {
    const { ask } = await theVerbs();
    await ask('setKnown', { entity: 'nayib-bukele', on: true });
    await ask('setKnown', { entity: 'nayib-bukele', on: true });

    await ask('setKnown', { entity: 'nayib-bukele', on: false });

    expect((await ask('findMentions', MENTIONS)).marking.known).toEqual([]);
  });

  test('must be one of the library', async () => {
    const { ask } = await theVerbs();

    await expect(ask('setKnown', { entity: 'x', on: true })).rejects.toThrow('no installed pack');
  });
});

describe('what the reader found wrong', () => {
  const report = {
    ...{ fault: 'wrong' as const, entity: 'cecot', statement: null },
    ...{ surface: 'Cecot', why: 'full name', note: 'A bank in Spain.' },
  };

  test('is kept with the library’s words, and without the page', async () => {
    const { ask, state } = await theVerbs();
    const { document, index, text } = (await ask('getCard', CARD))!.statements[0]!;
    await ask('addFeedback', { ...report, statement: { document, index } });

    const [kept] = (await ask('getChoices', {})).feedback;

    expect(kept).toEqual({
      ...report,
      id: expect.any(String),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      name: 'CECOT',
      statement: { document, index, text },
    });
    expect(JSON.stringify(state.local)).not.toContain('http');
  });

  test('is removed one by one, and all at once', async () => {
    const { ask } = await theVerbs();
    for (const note of ['one', 'two', 'three']) await ask('addFeedback', { ...report, note });
    const { id } = (await ask('getChoices', {})).feedback[0]!;

    await ask('removeFeedback', { id });
    const two = (await ask('getChoices', {})).feedback.map(({ note }) => note);
    await ask('removeFeedback', { id: null });

    expect(two).toEqual(['two', 'three']);
    expect((await ask('getChoices', {})).feedback).toEqual([]);
  });

  test('is kept once when the background died over it and is asked again', async () => {
    const { ask } = await theVerbs();

    for (let time = 0; time < 3; time++) await ask('addFeedback', report);
    await ask('addFeedback', { ...report, note: 'Another.' });

    expect((await ask('getChoices', {})).feedback).toHaveLength(2);
  });

  test('is refused when the list is full: what is there stays', async () => {
    const { ask, state } = await theVerbs();
    await ask('addFeedback', report);
    const [kept] = state.local['feedback'] as [object];
    state.local['feedback'] = Array.from({ length: MAX_FEEDBACK }, () => kept);

    expect(await ask('addFeedback', { ...report, note: 'one more' })).toBe('full');
    expect(state.local['feedback']).toHaveLength(MAX_FEEDBACK);
    expect(JSON.stringify(state.local)).not.toContain('one more');
  });
});

describe('choices', () => {
  test('write nothing for a private window', async () => {
    const { ask, state } = await theVerbs();
    const pin = { entity: 'cecot', document: 'seed-000-offer', index: 0, on: true };

    expect(await ask('setPin', pin, PRIVATE)).toBe('private');
    expect(await ask('setKnown', { entity: 'cecot', on: true }, PRIVATE)).toBe('private');
    expect(state.local).toEqual({});
  });

  test('made at the same time are all kept', async () => {
    const { ask } = await theVerbs();
    const entities = ['cecot', 'nayib-bukele', 'cristosal', 'el-salvador', 'marco-rubio'];

    await Promise.all(entities.map((entity) => ask('setKnown', { entity, on: true })));

    expect((await ask('getChoices', {})).known.map(({ id }) => id)).toEqual(entities);
  });

  test.each([
    ['marking', { density: 'every', limit: 40 }],
    ['marking', { density: 'all', limit: 7 }],
    ['appearance', 'dark'],
    ['known', [7]],
    ['pins', [{ entity: 'cecot' }]],
    ['feedback', {}],
  ])('that are damaged (%s: %j) count as unset and are put aside, not lost', async (key, value) => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const { ask, state } = await theVerbs();
    const unset = await ask('getChoices', {});
    state.local[key] = value;

    expect(await ask('getChoices', {})).toEqual(unset);
    expect(await ask('getCard', CARD)).not.toBeNull();
    await ask('setMarking', { density: 'all', limit: null });
    await ask('setAppearance', { theme: 'dark', textSize: 'large' });

    const isRewritten = key === 'marking' || key === 'appearance';
    expect(state.local[`${key}-unreadable`]).toEqual(isRewritten ? value : undefined);
    expect(error).toHaveBeenCalled();
  });

  test('that open pages show have them find their names again', async () => {
    const { fake, ask } = await theVerbs();
    const { watchShownChoices } =
      await import('../../../../entrypoints/background/choices/choices.ts');
    const onChange = vi.fn<() => void>();
    watchShownChoices(onChange);
    const changed = (key: string, area = 'local') =>
      fake.storage.onChanged.fire({ [key]: {} }, area);

    for (const key of ['marking', 'known', 'appearance', 'pins', 'feedback']) changed(key);
    changed('marking', 'session');
    await ask('getLibrary', {});

    expect(onChange).toHaveBeenCalledTimes(3);
  });
});
