import { ImportBox } from '../../components/options/ImportBox.tsx';
import { ImportReport } from '../../components/options/ImportReport.tsx';
import { Isolated } from '../../components/Isolated.tsx';
import { KeptList } from '../../components/options/KeptList.tsx';
import { LossNotice } from '../../components/options/LossNotice.tsx';
import { PackList } from '../../components/options/PackList.tsx';
import { SubscribeBox } from '../../components/options/SubscribeBox.tsx';
import { Section } from '../../components/options/Section.tsx';
import type { ListedPack } from '../../components/options/PackItem.tsx';
import type { LibraryPack } from '../../data/library-pack.ts';
import type { SubscriptionCheck } from '../subscription/checks.ts';
import { say } from '../../components/words/say.ts';
import { ask } from '../background/send.ts';
import { useAttempt } from '../own-pages/use-attempt.ts';
import { packActs } from './pack-acts.ts';
import { subscriptionFaultWords } from './subscription-words.ts';
import { useChecks } from './use-checks.ts';
import { useImport } from './use-import.ts';
import { useLosses } from './use-losses.ts';
import { usePacks } from './use-packs.ts';
import { useSubscribe } from './use-subscribe.ts';

/** What the library holds, what comes in, and what was lost. */
export function LibrarySection() {
  const { failure, attempt, fail } = useAttempt();
  const { packs, parted } = usePacks(fail);
  const { losses, result, isBusy, mend } = useLosses(fail);
  const importing = useImport();
  const subscribing = useSubscribe();
  const checks = useChecks();
  return (
    <Section
      id="library"
      title={say('optionsLibrary')}
      why={say('optionsLibraryWhy')}
      failure={failure ?? importing.failure}
    >
      {losses.length > 0 && <LossNotice losses={losses} isBusy={isBusy} onRepair={mend} />}
      {result && (
        <p role="status">
          {result.restored.length > 0 && say('lossRepaired', result.restored.join(', '))}{' '}
          {result.gone.length > 0 && say('lossGone', result.gone.join(', '))}
        </p>
      )}
      <ImportBox
        step={importing.step}
        onPick={importing.pick}
        onDrop={importing.drop}
        onStop={importing.stop}
      />
      {importing.outcome && <ImportReport {...importing.outcome} />}
      <SubscribeBox
        state={subscribing.state}
        failure={subscribing.failure}
        onLook={subscribing.look}
        onTake={subscribing.take}
        onCancel={subscribing.cancel}
      />
      {packs && <PackList packs={packs.map(withCheck(checks))} {...packActs(packs, attempt)} />}
      {parted.length > 0 && (
        <KeptList
          title={say('parted')}
          why={say('partedWhy')}
          empty=""
          items={parted}
          idOf={(source) => source}
          render={(source) => <Isolated>{source}</Isolated>}
          act={say('partedJoin')}
          about={(source) => source}
          onAct={(source) => attempt(ask('setParted', { source, on: false }))}
        />
      )}
    </Section>
  );
}

/** A pack with what the last look at it brought, in words. */
function withCheck(checks: readonly SubscriptionCheck[]) {
  return (pack: LibraryPack): ListedPack => {
    const check = checks.find(({ id }) => id === pack.id);
    if (pack.kind !== 'subscription' || !check) return pack;
    const { at, failure } = check;
    return {
      ...pack,
      check: { at, failure: failure && subscriptionFaultWords(failure.fault, failure.detail) },
    };
  };
}
