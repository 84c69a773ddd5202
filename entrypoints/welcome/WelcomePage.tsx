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
      <Welcome allSites={allSites} onTurnOn={turnOn} />
      <DemoArticle />
      <PrivacyNote />
    </main>
  );
}
