import { say } from './words/say.ts';

const INTRO = ['intro_1', 'intro_2', 'intro_3'] as const;
const PRIVACY = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'] as const;

/** Whether the permission for all sites is held; `refused` after a no. */
export type AllSites = 'unknown' | 'off' | 'on' | 'refused';

interface WelcomeProps {
  allSites: AllSites;
  /** Those that the browser has given to our commands; `null` where one has none. */
  keys: { next: string; open: string } | null;
  /** Asking for the permission must be the first thing that the press does. */
  onTurnOn: () => void;
}

/** What this is, in three sentences, and the one button. */
export function Welcome({ allSites, keys, onTurnOn }: WelcomeProps) {
  return (
    <header class="welcome-intro">
      <h1>Backgrounder</h1>
      {INTRO.map((key) => (
        <p key={key} class="lead">
          {say(key)}
        </p>
      ))}
      <p class="try">{say('tryIt')}</p>
      <div class="turn-on" aria-live="polite">
        {allSites === 'on' ? (
          <p class="is-on">{say('allSitesOn')}</p>
        ) : (
          <button type="button" class="button" onClick={onTurnOn}>
            {say('turnOn')}
          </button>
        )}
        <p class="note">{noteFor(allSites)}</p>
      </div>
      {keys && <p class="note">{say('tryKeys', keys.next, keys.open)}</p>}
    </header>
  );
}

function noteFor(allSites: AllSites): string {
  if (allSites === 'on') return say('allSitesOnNote');
  return allSites === 'refused' ? say('turnOnRefused') : say('turnOnNote');
}

/** What happens to what one reads: five lines. */
export function PrivacyNote() {
  return (
    <section class="privacy" aria-labelledby="privacy">
      <h2 id="privacy">{say('privacyTitle')}</h2>
      <ul>
        {PRIVACY.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}
