import { expect, test, vi } from 'vitest';
import { aBrowser } from '../background/a-browser.ts';

/** What is kept under a version, with its key. */
async function theValues() {
  const { state } = aBrowser();
  const { readSettings, writeSettings } =
    await import('../../../entrypoints/background/sites/settings.ts');
  const { readLedger } = await import('../../../entrypoints/store/ledger.ts');
  const { readPackChoices } = await import('../../../entrypoints/store/pack-choices.ts');
  const readers = { settings: readSettings, ledger: readLedger, packs: readPackChoices };
  return { state, readers, writeSettings };
}

test.each(['settings', 'ledger', 'packs'] as const)(
  '%s of a newer version are refused',
  async (key) => {
    const { state, readers } = await theValues();
    const newer = { version: '2', sitesOff: [], packs: [], pending: null, order: [] };
    state.local[key] = newer;

    await expect(readers[key]()).rejects.toThrow(`${key}: not readable by this version; update`);

    expect(state.local).toEqual({ [key]: newer });
  },
);

test('what was written is read again, and says its version', async () => {
  const { state, readers, writeSettings } = await theValues();
  expect(await readers.settings()).toEqual({ sitesOff: [] });

  await writeSettings({ sitesOff: ['a.example'] });

  expect(await readers.settings()).toMatchObject({ sitesOff: ['a.example'] });
  expect(state.local).toEqual({ settings: { version: '1', sitesOff: ['a.example'] } });
});

test('a note that cannot be read counts as none, and the console says so', async () => {
  const { state } = aBrowser();
  const { readDroppedNames } = await import('../../../entrypoints/store/dropped-names.ts');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  state.local['dropped'] = [7];

  expect(await readDroppedNames()).toEqual([]);

  expect(said).toHaveBeenCalledWith(expect.stringContaining('"dropped" is not readable'));
  said.mockRestore();
});
