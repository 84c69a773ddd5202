import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = resolve(import.meta.dirname, '..');
/** A browser starts, opens a page and answers: slow on a busy machine, and never a measure. */
const BROWSER_TEST_MS = 120_000;

/** Many build the whole bundled pack: seconds on a busy machine, and never a measure. */
const UNIT_TEST_MS = 60_000;

/** Browsers are heavy: one file at a time. */
const inBrowsers = {
  fileParallelism: false,
  testTimeout: BROWSER_TEST_MS,
  hookTimeout: BROWSER_TEST_MS,
};

export default defineConfig({
  root: ROOT,
  test: {
    root: ROOT,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          setupFiles: ['test/unit/speak-english.ts'],
          testTimeout: UNIT_TEST_MS,
        },
      },
      {
        extends: true,
        test: { name: 'page', include: ['test/page/**/*.test.{ts,tsx}'], ...inBrowsers },
      },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...inBrowsers } },
    ],
  },
});
