import { describe, expect, test } from 'vitest';
import { builtExtension } from '../browsers/launch.ts';
import { filesOf, filesOfPage, gzipSizeOf, sizeOf } from './output.ts';
import { BROWSERS } from './stage.ts';

/** On every page that the reader opens. */
const IN_PAGE_GZIP_BYTES = 10_000;
/** Once for a page, on the first dwell. */
const CARD_GZIP_BYTES = 20_000;
/** Whenever the toolbar button is pressed: the popup shall be there at once. */
const POPUP_GZIP_BYTES = 40_000;
/** The download, without what the reader downloads it for. */
const EXTENSION_BYTES = 250_000;

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

  test('the whole without its pack is small', () => {
    const files = filesOf(folder).filter((file) => !file.startsWith('packs/'));

    expect(measured('all but the pack', sizeOf(folder, files))).toBeLessThanOrEqual(
      EXTENSION_BYTES,
    );
  });
});
