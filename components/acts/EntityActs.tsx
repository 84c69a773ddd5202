import { useState } from 'preact/hooks';
import { harmless } from '../../data/text/harmless.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { Folder } from './Folder.tsx';
import { Outcome } from './Outcome.tsx';
import { ReportForm } from './ReportForm.tsx';
import { useOutcome } from './use-outcome.ts';

/** The name of the folder of the card's own acts. */
export const ENTITY_ACTS = 'entity';

/** What can be done with a card as a whole, and why its name is marked. */
export function EntityActs({ desk }: { desk: Desk }) {
  return (
    <Folder desk={desk} name={ENTITY_ACTS} label={say('cardActs')}>
      <Acts desk={desk} />
    </Folder>
  );
}

function Acts({ desk }: { desk: Desk }) {
  const { words, keep } = useOutcome();
  const [isReporting, report] = useState(false);
  const { acts, entity, choices } = desk;
  const { isKnown } = choices;
  const { site } = acts;
  const why = acts.mark?.entity === entity ? acts.mark.why : null;

  async function know() {
    const done = say(isKnown ? 'knownUndone' : 'knownDone');
    if (await keep(acts.onKnow(entity, !isKnown), done))
      desk.setChoices({ ...choices, isKnown: !isKnown });
  }

  return (
    <>
      {why && (
        <p class="why">
          {say('whyMarked')} {harmless(why)}
        </p>
      )}
      <p class="row">
        <button type="button" class="act" onClick={() => void know()}>
          {say(isKnown ? 'markAgain' : 'iKnowThis')}
        </button>
        <button
          type="button"
          class="act"
          aria-expanded={isReporting}
          onClick={() => report(!isReporting)}
        >
          {say('wrongOrUnhelpful')}
        </button>
        {site && (
          <button type="button" class="act" onClick={() => site.onLeave()}>
            {say('neverOn', harmless(site.host))}
          </button>
        )}
      </p>
      {isReporting && (
        <ReportForm desk={desk} statement={null} keep={keep} onDone={() => report(false)} />
      )}
      <Outcome words={words} />
    </>
  );
}
