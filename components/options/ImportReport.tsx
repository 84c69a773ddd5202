import { harmless } from '../../data/text/harmless.ts';
import { Isolated } from '../Isolated.tsx';
import { sayCount } from '../words/count.ts';
import { say } from '../words/say.ts';

/** What became of an import. */
export interface ImportOutcome {
  added: number;
  updated: number;
  same: number;
  /** Titles of packs. */
  packs: readonly string[];
  /** Addresses that were subscribed to where the files come from. */
  subscriptions: readonly string[];
  /** With the words that say why. */
  refused: readonly { path: string; why: string }[];
}

/** What was put in, and what was not and why. */
export function ImportReport({
  added,
  updated,
  same,
  packs,
  subscriptions,
  refused,
}: ImportOutcome) {
  const lines = [
    ...(added > 0 ? [sayCount('importAdded', added)] : []),
    ...(updated > 0 ? [sayCount('importUpdated', updated)] : []),
    ...(same > 0 ? [sayCount('importSame', same)] : []),
    ...packs.map((title) => say('importPack', harmless(title))),
  ];
  return (
    <div class="kept" role="alert">
      <p>{lines.length > 0 ? lines.join(' ') : say('importNothing')}</p>
      {subscriptions.length > 0 && (
        <>
          <p>{say('importSubscriptions')}</p>
          <ul>
            {subscriptions.map((address) => (
              <li key={address}>
                <Isolated>{harmless(address)}</Isolated>
              </li>
            ))}
          </ul>
        </>
      )}
      {refused.length > 0 && (
        <>
          <p>{sayCount('importRefused', refused.length)}</p>
          <ul class="refused">
            {refused.map(({ path, why }, at) => (
              <li key={at}>
                <div class="item">
                  <Isolated>{harmless(path)}</Isolated> <span class="from">{harmless(why)}</span>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
