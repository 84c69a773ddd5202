import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../browsers/launch.ts';
import { filesOf } from './output.ts';
import { BROWSERS } from './stage.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe.each(BROWSERS)('the build for %s', (name) => {
  test('is the same, byte for byte, when it is made again', () => {
    const outDir = mkdtempSync(join(tmpdir(), 'backgrounder-build-'));
    const browser = name === 'chromium' ? 'chrome' : 'firefox';
    try {
      buildAgain(outDir, browser);
      const first = builtExtension(name, 'store');
      const again = join(outDir, `${browser}-mv3`);

      expect(filesOf(again)).toEqual(filesOf(first));
      for (const file of filesOf(first))
        expect(readFileSync(join(again, file)).equals(readFileSync(join(first, file))), file).toBe(
          true,
        );
    } finally {
      rmSync(outDir, { recursive: true, force: true });
    }
  });
});

test.each(BROWSERS)('no script for %s writes markup', (name) => {
  const folder = builtExtension(name, 'store');
  const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
  const sinks = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/;

  expect(scripts.filter((file) => sinks.test(readFileSync(join(folder, file), 'utf8')))).toEqual(
    [],
  );
});

test("Mozilla's linter has nothing to say", () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const folder = builtExtension('firefox', 'store');
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { summary, errors, warnings } = JSON.parse(stdout) as {
    summary: { errors: number; warnings: number };
    errors: unknown[];
    warnings: unknown[];
  };

  expect({ summary, errors, warnings }).toMatchObject({
    summary: { errors: 0, warnings: 0 },
    errors: [],
    warnings: [],
  });
});

/** In a process of its own, for a test's environment is not a build's. */
function buildAgain(outDir: string, browser: string): void {
  const options = JSON.stringify({ root: ROOT, outDir, browser, mode: 'production' });
  const script = `import { build } from 'wxt'; await build(${options});`;
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: ROOT, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`test: the build failed: ${stderr}`);
}
