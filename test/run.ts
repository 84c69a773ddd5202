/** `npm test`: everything that proves Backgrounder, summed in the last line. */

import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { obtainBrowser } from './browsers/fetch.ts';
import type { BrowserName } from './browsers/find.ts';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that counts. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.cache/reports');
const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

const counts = [
  check('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  check('oxlint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']),
  check('tsc', ['node_modules/typescript/bin/tsc', '--noEmit']),
  ...(await suites('unit')),
  browser('chromium'),
  browser('firefox'),
  build('production'),
  build('e2e'),
  // Both wait for browsers most of the time: side by side they take two thirds as long.
  ...(await suites('e2e', 'page')),
];
const total = add(...counts);
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skips}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One tool is one test. */
function check(name: string, parameters: readonly string[]): Count {
  const isGood = runNode(parameters);
  console.log(`${isGood ? 'passed' : 'FAILED'}: ${name}`);
  return isGood ? PASSED : FAILED;
}

/** Both browsers' builds of a mode; a test only when it fails. */
function build(mode: 'production' | 'e2e'): Count {
  const wxt = 'node_modules/wxt/bin/wxt.mjs';
  const isGood = ['chrome', 'firefox'].every((target) =>
    runNode([wxt, 'build', '-b', target, '--mode', mode]),
  );
  if (isGood) return add();
  console.log(`FAILED: build of mode ${mode}`);
  return FAILED;
}

/** A missing browser is a failure that says what to install. */
function browser(name: BrowserName): Count {
  try {
    console.log(`${name}: ${obtainBrowser(name)}`);
    return add();
  } catch (error) {
    console.log(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
}

/**
 * Projects of `vitest.config.ts`, side by side; prints every failing test. The first one prints as it
 * goes, the others once they have ended.
 */
function suites(...projects: readonly string[]): Promise<Count[]> {
  mkdirSync(REPORTS, { recursive: true });
  return Promise.all(projects.map((project, at) => suite(project, at > 0)));
}

async function suite(project: string, isQuiet: boolean): Promise<Count> {
  const report = join(REPORTS, `${project}.json`);
  const log = join(REPORTS, `${project}.log`);
  rmSync(report, { force: true });
  const output = isQuiet ? openSync(log, 'w') : null;
  const isGood = await runAside(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=test/vitest.config.ts',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    output ?? 'inherit',
  );
  if (output !== null) {
    closeSync(output);
    console.log(readFileSync(log, 'utf8'));
  }
  const count = existsSync(report)
    ? countOf(JSON.parse(readFileSync(report, 'utf8')) as Report)
    : FAILED;
  // An error outside every test fails the run, not a test.
  return isGood || count.failed > 0 ? count : add(count, FAILED);
}

function countOf(report: Report): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function add(...parts: Count[]): Count {
  const sum = (key: keyof Count) => parts.reduce((before, part) => before + part[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

function runNode(parameters: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, parameters, { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

function runAside(parameters: readonly string[], output: number | 'inherit'): Promise<boolean> {
  const stdio = ['inherit', output, output] as const;
  const child = spawn(process.execPath, parameters, { cwd: ROOT, stdio: [...stdio] });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status === 0));
  });
}
