import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, importCycles } from './architecture/imports.ts';
import { differencesToReadme } from './architecture/readme.ts';
import { drawers, machineTraces, sinks, strayAtTop, tooLong } from './architecture/rules.ts';
import { readSources, readTracked } from './architecture/sources.ts';

const SOURCES = readSources();
const TRACKED = readTracked();
const README = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the checkout', () => {
  test('imports only along the table', () => {
    expect(forbiddenImports(SOURCES)).toEqual([]);
  });

  test('shows the table in the README as it is', () => {
    expect(differencesToReadme(README)).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(importCycles(SOURCES)).toEqual([]);
  });

  test('keeps files short', () => {
    expect(tooLong(SOURCES)).toEqual([]);
  });

  test('turns no text into code or markup', () => {
    expect(sinks(SOURCES)).toEqual([]);
  });

  test('has no barrel and no drawer', () => {
    expect(drawers(SOURCES)).toEqual([]);
  });

  test.skipIf(!TRACKED)('names no path of one machine and no registry', () => {
    expect(machineTraces(TRACKED!)).toEqual([]);
  });

  test.skipIf(!TRACKED)('has exactly the planned top level', () => {
    expect(strayAtTop(TRACKED!.keys())).toEqual([]);
  });
});

describe('the rules name the culprit', () => {
  const planted = (path: string, text: string) => new Map([...SOURCES, [path, text]]);

  test.each([
    ['data/text/x.ts', "import type { Pack } from '../pack/pack.ts';", 'data/pack/pack.ts'],
    ['data/cards/x.ts', "import {\n  a,\n} from '../search/search.ts';", 'data/search/search.ts'],
    ['components/X.tsx', "import { ask } from '../entrypoints/background/send.ts';", 'send.ts'],
    ['components/X.tsx', "import '../entrypoints/popup/main.tsx';", 'popup/main.tsx'],
    ['entrypoints/content/x.ts', "await import('../../components/Card.tsx');", 'Card.tsx'],
    [
      'entrypoints/popup/x.ts',
      "import { a } from '../background/library/library.ts';",
      'library/library.ts',
    ],
  ])('a forbidden part: %s', (path, text, target) => {
    const found = forbiddenImports(planted(path, text)).join('\n');

    expect(found).toContain(path);
    expect(found).toContain(target);
  });

  test.each([
    ['data/text/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['data/search/x.ts', "import { h } from 'preact';", 'preact'],
    ['entrypoints/content/x.ts', "import { h } from 'preact';", 'preact'],
    ['components/X.tsx', "import { browser } from 'wxt/browser';", 'wxt/browser'],
  ])('a forbidden package: %s imports %s', (path, text, name) => {
    const message = `may not import the package ${name}`;

    expect(forbiddenImports(planted(path, text)).join('\n')).toContain(message);
  });

  test('a file outside every part', () => {
    expect(forbiddenImports(planted('data/odd/x.ts', ''))).toContain(
      'data/odd/x.ts: belongs to no part of the import table',
    );
  });

  test.each([
    ['| `data/cards` ', '| `data/cart` ', ['has no row for cards', 'data/cart/: is no part']],
    [/(`data\/publish` .*)matcher, /, '$1cards, ', ['not import cards', 'may import matcher']],
  ])('a README that shows another table', (shown, instead, [first, second]) => {
    const found = differencesToReadme(README.replace(shown, instead)).join('\n');

    expect(found).toContain(first);
    expect(found).toContain(second);
  });

  test('a cycle', () => {
    const sources = new Map([
      ['data/text/a.ts', "import { b } from './b.ts';"],
      ['data/text/b.ts', "import { c } from './c.ts';"],
      ['data/text/c.ts', "import { a } from './a.ts';"],
    ]);

    expect(importCycles(sources)).toEqual([
      'data/text/a.ts -> data/text/b.ts -> data/text/c.ts -> data/text/a.ts',
    ]);
  });

  test('a long file, and long files on the whole', () => {
    const sources = new Map([
      ['data/text/a.ts', 'x\n'.repeat(251)],
      ['data/text/b.ts', 'x\n'.repeat(80)],
      ['data/text/c.ts', 'x\n'.repeat(3)],
    ]);

    expect(tooLong(sources)).toEqual([
      'data/text/a.ts: 251 lines, more than 250',
      'median: 80 lines, not below 80',
    ]);
  });

  test.each(['node.innerHTML = text', 'new Function(text)', "{ world: 'MAIN' }"])(
    'a way to turn text into code: %s',
    (text) => {
      expect(sinks(new Map([['data/text/x.ts', text]]))).toHaveLength(1);
    },
  );

  test.each([
    ['components/index.ts', "export * from './Card.tsx';"],
    ['components/all.ts', "export { Card } from './Card.tsx';"],
    ['data/text/utils.ts', ''],
    ['data/helpers/fold.ts', ''],
  ])('a barrel or drawer: %s', (path, text) => {
    expect(drawers(new Map([[path, text]]))).toHaveLength(1);
  });

  test.each([`see ${['', 'tmp', 'x.log'].join('/')}`, `https://registry${'.'}example.org/x`])(
    'a trace of one machine: %s',
    (text) => {
      expect(machineTraces(new Map([['README.md', text]]))).toHaveLength(1);
    },
  );

  test('a stray file at the top, and a missing one', () => {
    expect(strayAtTop(['docs/x.md', 'README.md'])).toEqual(
      expect.arrayContaining(['docs: is not of the plan', 'wxt.config.ts: is missing']),
    );
  });
});
