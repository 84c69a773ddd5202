import { harmless } from '../../data/text/harmless.ts';
import { say } from '../words/say.ts';
import type { Desk } from './desk.ts';
import { Folder } from './Folder.tsx';
import { useReport } from './use-report.tsx';

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
  const [button, below, keep] = useReport(desk, null);
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
        {button}
        {site && (
          <button type="button" class="act" onClick={() => site.onLeave()}>
            {say('neverOn', harmless(site.host))}
          </button>
        )}
      </p>
      {below}
    </>
  );
}
