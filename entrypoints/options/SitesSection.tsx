import { KeptList } from '../../components/options/KeptList.tsx';
import { Section } from '../../components/options/Section.tsx';
import { Isolated } from '../../components/Isolated.tsx';
import { say } from '../../components/words/say.ts';
import { ALL_SITES } from '../background/api.ts';
import { ask } from '../background/send.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { hostsOf, useGrants } from './use-grants.ts';

/** Where names are marked. */
export function SitesSection({ sitesOff }: { sitesOff: readonly string[] }) {
  const { failure, ...attempting } = useAttempt();
  const { origins, isRefused, grant, revoke } = useGrants(attempting);
  const isEverywhere = origins.includes(ALL_SITES);
  return (
    <Section id="sites" title={say('optionsSites')} why={say('optionsSitesWhy')} failure={failure}>
      <div class="kept">
        <h3>{say('optionsAllSites')}</h3>
        <p class="why">{isEverywhere ? say('optionsAllSitesOn') : say('optionsAllSitesOff')}</p>
        <p class="acts">
          <button
            type="button"
            class={isEverywhere ? 'button plain' : 'button'}
            onClick={() => (isEverywhere ? revoke : grant)(ALL_SITES)}
          >
            {isEverywhere ? say('optionsTurnAllOff') : say('optionsTurnAllOn')}
          </button>
        </p>
        {isRefused && <p role="alert">{say('optionsNotTurnedOff')}</p>}
      </div>
      {!isEverywhere && (
        <KeptList
          title={say('optionsSitesOn')}
          why={say('optionsSitesOnWhy')}
          empty={say('optionsNoSitesOn')}
          items={hostsOf(origins)}
          idOf={({ origin }) => origin}
          render={({ host }) => <Isolated>{host}</Isolated>}
          act={say('optionsTurnOff')}
          about={({ host }) => host}
          onAct={({ origin }) => revoke(origin)}
        />
      )}
      <KeptList
        title={say('optionsSitesOff')}
        why={say('optionsSitesOffWhy')}
        empty={say('optionsNoSitesOff')}
        items={sitesOff}
        idOf={(host) => host}
        render={(host) => <Isolated>{host}</Isolated>}
        act={say('optionsTurnOn')}
        about={(host) => host}
        onAct={(host) => attempting.attempt(ask('setSite', { host, on: true }))}
      />
    </Section>
  );
}
