import { welcomeWords } from './words/welcome.ts';

/** Whether the permission for all sites is held; `refused` after a no. */
export type AllSites = 'unknown' | 'off' | 'on' | 'refused';

interface WelcomeProps {
  allSites: AllSites;
  /** Asking for the permission must be the first thing that the press does. */
  onTurnOn: () => void;
}

/** What this is, in three sentences, and the one button. */
export function Welcome({ allSites, onTurnOn }: WelcomeProps) {
  return (
    <header class="welcome-intro">
      <h1>Backgrounder</h1>
      {welcomeWords.intro.map((sentence) => (
        <p key={sentence} class="lead">
          {sentence}
        </p>
      ))}
      <p class="try">{welcomeWords.tryIt}</p>
      <div class="turn-on" aria-live="polite">
        {allSites === 'on' ? (
          <p class="is-on">{welcomeWords.isOn}</p>
        ) : (
          <button type="button" class="button" onClick={onTurnOn}>
            {welcomeWords.turnOn}
          </button>
        )}
        <p class="note">{noteFor(allSites)}</p>
      </div>
      <p class="note">{welcomeWords.tryKeys}</p>
    </header>
  );
}

function noteFor(allSites: AllSites): string {
  if (allSites === 'on') return welcomeWords.isOnNote;
  return allSites === 'refused' ? welcomeWords.refused : welcomeWords.turnOnNote;
}

/** What happens to what one reads: five lines. */
export function PrivacyNote() {
  return (
    <section class="privacy" aria-labelledby="privacy">
      <h2 id="privacy">{welcomeWords.privacyTitle}</h2>
      <ul>
        {welcomeWords.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
