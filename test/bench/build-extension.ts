import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/find.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Builds what is measured from the checkout as it is now.
 * @throws Error with the builder's words when it does not build.
 */
export function buildExtension(name: BrowserName): void {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const command = [wxt, 'build', '-b', browser, '--mode', 'e2e'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  if (status !== 0)
    throw new Error(`bench: the build failed; run \`npm run build:e2e\`\n${stderr}`);
}
