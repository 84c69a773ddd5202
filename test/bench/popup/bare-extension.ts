/**
 * An extension that does of the popup what any would have to: a page with a field, which asks a background
 * of three lines and shows its answer. What ours takes longer is ours.
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    // Each browser takes its own and leaves the other's.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'bare@backgrounder.invalid' } },
  }),
  'background.js': `
    chrome.runtime.onMessage.addListener((text, sender, answer) => answer(text));
    chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`,
  'welcome.html': '<!doctype html><title>Bare</title>',
  'popup.html': '<!doctype html><title>Bare</title><script type="module" src="popup.js"></script>',
  'popup.js': `
    const field = document.createElement('input');
    field.addEventListener('input', async () => {
      const result = document.createElement('p');
      result.role = 'option';
      result.textContent = await chrome.runtime.sendMessage(field.value);
      document.body.append(result);
    });
    document.body.append(field);
    field.focus();`,
};

/** Writes it to a folder of its own, for both browsers. */
export function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-bare-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  return folder;
}
