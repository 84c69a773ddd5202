import { expect, test } from 'vitest';
import { hasError } from '../../../data/build/problems.ts';
import { aFolder, build } from './a-folder.ts';

/** Thousands of builds, on a machine that may be busy; never a measure. */
const PATIENCE = { timeout: 120_000 };

/** A small generator with a seed, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const PIECES = [
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '\t',
    ':',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!!js ',
    '%',
  ],
  ...[
    '#',
    '---',
    '...',
    '? ',
    '<<: ',
    '\u0000',
    '\u202E',
    '\uFEFF',
    '\uD800',
    '\u2028',
    '~',
    'null',
    '1e999',
    '-0',
  ],
  ...[
    '__proto__: x\n',
    'constructor',
    '- id: ',
    'é',
    '漢字。',
    '\r',
    '\r\n',
    '@',
    '`',
    '\\',
    '"\\u202e"',
    '=',
    'x'.repeat(300),
  ],
];

function mutate(text: string, pick: (below: number) => number): string {
  let mutant = text;
  for (let count = 1 + pick(4); count > 0; count--) {
    const at = pick(mutant.length + 1);
    const kept = at + (pick(3) === 0 ? pick(20) : 0);
    mutant = mutant.slice(0, at) + PIECES[pick(PIECES.length)]! + mutant.slice(kept);
  }
  return mutant;
}

test(
  'answers any damage with a pack or with problems that name a line of the file',
  PATIENCE,
  () => {
    const pick = random(20_250_203);
    const whole = aFolder();
    for (let round = 0; round < 1500; round++) {
      const damaged = pick(whole.length);
      const files = whole.map((file, index) =>
        index === damaged ? { ...file, text: mutate(file.text, pick) } : file,
      );

      const { content, problems } = build(files);

      expect(content === null, files[damaged]!.text).toBe(hasError(problems));
      for (const { file, line, what, remedy } of problems) {
        const text = files.find(({ path }) => path === file)?.text ?? '';
        expect(line, `${what} in ${text}`).toBeGreaterThanOrEqual(1);
        expect(line, `${what} in ${text}`).toBeLessThanOrEqual(text.split(/\r\n?|\n/u).length + 1);
        expect(what === '' || remedy === '').toBe(false);
      }
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  },
);

test('answers a file cut at any place', PATIENCE, () => {
  for (const { path, text } of aFolder()) {
    for (let length = 0; length < text.length; length++) {
      const files = aFolder({ [path]: text.slice(0, length) });

      expect(() => build(files)).not.toThrow();
    }
  }
});

test('refuses what is nested beyond all reason', () => {
  for (const deep of [
    '['.repeat(100_000),
    '- '.repeat(20_000),
    '{a: '.repeat(50_000),
    `- ${'['.repeat(40)}${']'.repeat(40)}`,
  ]) {
    expect(hasError(build(aFolder({ 'entities.yaml': deep })).problems)).toBe(true);
  }
});

test('keeps keys that reach into objects to itself', () => {
  const hostile =
    '- {id: a, name: Bluegate, kind: place, __proto__: {polluted: yes}, constructor: {prototype: {polluted: yes}}}';

  const { problems } = build(aFolder({ 'entities.yaml': hostile, 'disputes.yaml': null }));

  expect(problems.map(({ what }) => what)).toContain('"__proto__" is not a known key');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
