import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PrivacyNote, Welcome, type AllSites } from '../../components/Welcome.tsx';
import { ALL_SITES } from '../background/api.ts';
import { DemoArticle } from './DemoArticle.tsx';

const EVERYWHERE = { origins: [ALL_SITES] };

/** What Backgrounder is, its one button, and an article on which its cards are alive. */
export function WelcomePage() {
  const [allSites, setAllSites] = useState<AllSites>('unknown');
  useEffect(() => {
    void browser.permissions.contains(EVERYWHERE).then((held) => setAllSites(held ? 'on' : 'off'));
  }, []);
  const keys = useKeys();
  const turnOn = useCallback(() => {
    // First call of the press: the browser asks only on the reader's gesture.
    browser.permissions.request(EVERYWHERE).then(
      (granted) => setAllSites(granted ? 'on' : 'refused'),
      (error: unknown) => {
        console.error('welcome: the browser did not ask', error);
        setAllSites('refused');
      },
    );
  }, []);
  return (
    <main>
      <Welcome allSites={allSites} keys={keys} onTurnOn={turnOn} />
      <DemoArticle />
      <PrivacyNote />
    </main>
  );
}

interface Keys {
  next: string;
  open: string;
}

/** The keys that lead from name to card, as the browser assigned them or the reader did. */
function useKeys(): Keys | null {
  const [keys, setKeys] = useState<Keys | null>(null);
  useEffect(() => {
    void readKeys().then(setKeys);
  }, []);
  return keys;
}

/** Firefox for Android has no keyboard commands. */
async function readKeys(): Promise<Keys | null> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: string) => commands.find((one) => one.name === name)?.shortcut;
  const next = keyOf('next-mention');
  const open = keyOf('open-card');
  return next && open ? { next, open } : null;
}
