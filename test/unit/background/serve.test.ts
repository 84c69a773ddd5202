import { describe, expect, test, vi } from 'vitest';
import type { Api } from '../../../entrypoints/background/api.ts';
import { PAGE_VERBS } from '../../../entrypoints/background/api.ts';
import type { Handlers } from '../../../entrypoints/background/serve.ts';
import { aBrowser, ID, ORIGIN } from './a-browser.ts';

const OWN = { id: ID, origin: ORIGIN };
const PAGE = { id: ID, origin: 'https://news.example', tab: { id: 7, index: 0 } };
const RANDOM_MESSAGES = 10_000;

const CARD = { entity: 'cecot', near: '', pageEntities: [], article: null };

/** The background's door with handlers that answer nothing but their own call. */
async function aDoor(handlers: Partial<Handlers<Api>> = {}) {
  const { fake } = aBrowser();
  const { serve } = await import('../../../entrypoints/background/serve.ts');
  const { CHECKS } = await import('../../../entrypoints/background/checks.ts');
  const { verbsOf } = await import('../../../entrypoints/background/role.ts');
  const called = vi.fn<(verb: string) => void>();
  const silent = Object.keys(CHECKS).map((verb) => [verb, () => (called(verb), null)]);
  const all = { ...Object.fromEntries(silent), ...handlers } as Handlers<Api>;
  const end = new AbortController();
  serve({ to: 'background', handlers: all, checks: CHECKS, mayAsk: verbsOf }, end.signal);
  const send = (message: unknown, sender: object) =>
    new Promise((resolve) => {
      const [isAnswered] = fake.runtime.onMessage.fire(message, sender, resolve);
      if (isAnswered !== true) resolve('left alone');
    });
  return { send, called, end };
}

describe('the background', () => {
  test('answers at once and late', async () => {
    const { send } = await aDoor({
      getCard: () => new Promise((resolve) => setTimeout(resolve, 5, null)),
      getLibrary: () => [],
    });

    expect(await send({ to: 'background', verb: 'getLibrary', request: {} }, OWN)).toEqual({
      ok: true,
      value: [],
    });
    expect(await send({ to: 'background', verb: 'getCard', request: CARD }, PAGE)).toEqual({
      ok: true,
      value: null,
    });
  });

  test('hands a failure over in its own words', async () => {
    const { send } = await aDoor({
      getCard: () => {
        throw new Error('pack: cut short; reinstall');
      },
    });

    expect(await send({ to: 'background', verb: 'getCard', request: CARD }, PAGE)).toEqual({
      ok: false,
      error: 'pack: cut short; reinstall',
    });
  });

  test.each([
    [
      'a stranger',
      { to: 'background', verb: 'getLibrary', request: {} },
      { id: 'x', origin: ORIGIN },
    ],
    ['a message to a page', { to: 'page', verb: 'stop', request: {} }, OWN],
    ['no envelope', 'getLibrary', OWN],
    ['an envelope without a request', { to: 'background', verb: 'getLibrary' }, OWN],
  ])('leaves %s without an answer', async (_what, message, sender) => {
    const { send, called } = await aDoor();

    expect(await send(message, sender)).toBe('left alone');
    expect(called).not.toHaveBeenCalled();
  });

  test.each(['setSite', 'search', 'getSite', 'getLibrary', 'getDocument', 'toString', '__proto__'])(
    'refuses %s to a page',
    async (verb) => {
      const { send, called } = await aDoor();

      const reply = await send({ to: 'background', verb, request: {} }, PAGE);

      expect(reply).toMatchObject({ ok: false });
      expect(called).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['getCard', { ...CARD, entity: 7 }],
    ['getCard', { entity: 'cecot' }],
    ['getCard', null],
    ['findMentions', { blocks: [{ text: 1 }], language: 'en', established: [] }],
    ['findMentions', { blocks: [{ text: 'x'.repeat(1_000_001) }], language: '', established: [] }],
    ['findMentions', { blocks: 'text', language: 'en', established: [] }],
    ['openDocument', { document: 'x', index: -1 }],
    ['openDocument', { document: 'x', index: 1.5 }],
    ['openDocument', { document: 'x'.repeat(301), index: null }],
  ])('refuses %s with a wrong shape', async (verb, request) => {
    const { send, called } = await aDoor();

    expect(await send({ to: 'background', verb, request }, PAGE)).toEqual({
      ok: false,
      error: `${verb}: the request has a wrong shape`,
    });
    expect(called).not.toHaveBeenCalled();
  });

  test(`does nothing but what a page may ask for ${RANDOM_MESSAGES} random messages of one`, async () => {
    const { send, called } = await aDoor();
    const random = randomBy(20250411);

    for (let at = 0; at < RANDOM_MESSAGES; at++) await send(aMessage(random), PAGE);

    const verbs = new Set(called.mock.calls.map(([verb]) => verb));
    expect([...verbs].filter((verb) => !PAGE_VERBS.some((known) => known === verb))).toEqual([]);
    expect(verbs.size).toBeGreaterThan(0);
  });

  test('answers no longer when it was told to stop', async () => {
    const { send, end } = await aDoor();

    end.abort();

    expect(await send({ to: 'background', verb: 'getLibrary', request: {} }, OWN)).toBe(
      'left alone',
    );
  });
});

/** Park and Miller: the same numbers each time. */
function randomBy(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function aMessage(random: (below: number) => number): unknown {
  const verbs = [
    ...PAGE_VERBS,
    'setSite',
    'search',
    'getSite',
    'getDocument',
    'constructor',
    'then',
  ];
  const values = [
    CARD,
    {},
    null,
    [],
    'x',
    7,
    { host: 'a', on: true },
    { document: 'x', index: null },
  ];
  const pick = <Value>(all: readonly Value[]) => all[random(all.length)];
  const whole = { to: pick(['background', 'page']), verb: pick(verbs), request: pick(values) };
  return pick([whole, whole, whole, pick(values), { ...whole, to: undefined }]);
}
