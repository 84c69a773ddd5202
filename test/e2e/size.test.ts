import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../browsers/launch.ts';
import { filesOf, filesOfPage, gzipSizeOf, sizeOf } from './output.ts';
import { BROWSERS } from './stage.ts';

/**
 * On every page that the reader opens: all that the first marks need, which includes reading long
 * pages in steps, frames and shadow roots, and telling articles from shops and lists.
 */
const IN_PAGE_GZIP_BYTES = 10_000;
/**
 * Once for a page, on the first dwell; what can be done with a card, citations included, is a fifth. Where
 * it stands in text from right to left came to 60 bytes.
 */
const CARD_GZIP_BYTES = 25_100;
/** Whenever the toolbar button is pressed: the popup shall be there at once. */
const POPUP_GZIP_BYTES = 25_000;
/**
 * Loaded by a worker when the reader's own library changes, and by nothing else: `yaml` is 96 kB of
 * it, voices in six languages 60 kB, words of one meaning 41 kB; what tells a name from other words in
 * six languages came to 5 kB more, how French, Portuguese and Italian write names to 6, reading topics and
 * their cues to 3 kB, and the first letters of names to 2 kB.
 */
const BUILDER_BYTES = 367_000;
/**
 * On the disk, without what the reader installs it for. A quarter is the background; what is loaded
 * only by whoever imports or saves, `yaml` in it, is another, and words in five languages are a sixth.
 * What the background knows of words, to rank statements and to tell names from other words, is a
 * twentieth. An article's last change, and briefings of what stands alone, came to 1.5 kB, the first
 * letters of names to 1 kB, and taking a document out of a folder to 3; that Firefox's background loads
 * in parts, to 5 in Firefox. To rank statements by their cues came to 2, how French,
 * Portuguese and Italian write names to 5, and whether a briefing has to do with its article to 2.
 */
const EXTENSION_BYTES = 983_500;
/** Of Firefox's background, before it knows what it was woken for: every 10 kB is 2 ms of each wake. */
const FIREFOX_WAKING_BYTES = 152_500;

describe.each(BROWSERS)('for %s', (name) => {
  const folder = builtExtension(name, 'store');
  const measured = (what: string, bytes: number) => {
    console.log(`${name}: ${what} ${bytes} bytes`);
    return bytes;
  };

  test('what runs in a page before the first dwell is small', () => {
    const bytes = gzipSizeOf(folder, ['in-page.js', 'marks.css']);

    expect(measured('in-page, gzip', bytes)).toBeLessThanOrEqual(IN_PAGE_GZIP_BYTES);
  });

  test('the card with its views and styles is small', () => {
    const bytes = gzipSizeOf(folder, ['card.js']);

    expect(measured('card, gzip', bytes)).toBeLessThanOrEqual(CARD_GZIP_BYTES);
  });

  test('the popup is small', () => {
    const files = filesOfPage(folder, 'popup.html');

    expect(files.length).toBeGreaterThan(2);
    expect(measured('popup, gzip', gzipSizeOf(folder, files))).toBeLessThanOrEqual(
      POPUP_GZIP_BYTES,
    );
  });

  test("the popup's page names every script that it needs, and these are three", () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const scripts = filesOfPage(folder, 'popup.html').filter((file) => file.endsWith('.js'));

    expect(scripts.filter((script) => !page.includes(`"/${script}"`))).toEqual([]);
    expect(scripts).toHaveLength(3);
  });

  test.runIf(name === 'firefox')('the background wakes with what a search needs', () => {
    const background = readFileSync(join(folder, 'background.js'), 'utf8');

    // A file that it needed from the start would be one more step of its waking.
    expect(background).not.toMatch(/\bimport\s*[{*"']|\}\s*from\s*["'`]/);
    expect(measured('background that wakes', background.length)).toBeLessThanOrEqual(
      FIREFOX_WAKING_BYTES,
    );
  });

  test('what builds packs is small', () => {
    const bytes = sizeOf(folder, ['builder.js']);

    expect(measured('builder', bytes)).toBeLessThanOrEqual(BUILDER_BYTES);
  });

  test('the whole without its pack and the builder is small', () => {
    const isCounted = (file: string) => !file.startsWith('packs/') && file !== 'builder.js';
    const bytes = sizeOf(folder, filesOf(folder).filter(isCounted));

    expect(measured('all but the pack and the builder', bytes)).toBeLessThanOrEqual(
      EXTENSION_BYTES,
    );
  });
});
