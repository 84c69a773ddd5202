import type { LibraryPack } from '../../data/library-pack.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { packTitle } from '../pack-title.ts';
import { sayHoldings } from '../words/holdings.ts';
import { say } from '../words/say.ts';
import { formatSize } from '../words/size.ts';
import { Check } from './Check.tsx';
import { PackHoldings, type Holdings } from './PackHoldings.tsx';
import { SureButton } from './SureButton.tsx';

/** A pack as the list shows it. */
export interface ListedPack extends LibraryPack {
  /** Of a subscription: when it was last looked at, and what went wrong then. */
  check?: { at: string; failure: string | null } | undefined;
}

export interface PackActs {
  onUse: (id: string, isOn: boolean) => void;
  onMark: (id: string, isMarked: boolean) => void;
  /** Puts the pack one place earlier or later. */
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  /** Looks for news of a subscription. */
  onUpdate: (id: string) => void;
  /** Documents and names, once they are looked at; `null` when they cannot be had. */
  readHoldings: (id: string) => Promise<Holdings | null>;
  onRemoveDocument: (pack: string, document: string) => void;
  /** Address of the page with a document's names; `null` where they cannot be changed. */
  namesOf: (pack: string) => ((document: string) => string) | null;
}

interface PackItemProps extends PackActs {
  pack: ListedPack;
  isFirst: boolean;
  isLast: boolean;
}

/** One pack: what it is, whether it is used and marked, its place, its contents, and the way out. */
export function PackItem({ pack, isFirst, isLast, ...acts }: PackItemProps) {
  const { id, kind, isOn, isMarked } = pack;
  const title = packTitle(pack);
  return (
    <li class="pack">
      <h4>
        <Isolated>{title}</Isolated>
      </h4>
      <p class="why">{describe(pack)}</p>
      <Check
        label={say('packUse')}
        about={title}
        isOn={isOn}
        onChange={(on) => acts.onUse(id, on)}
      />
      {kind !== 'bundled' && (
        <Check
          label={say('packMark')}
          about={title}
          why={say('packMarkWhy')}
          isOn={isMarked}
          onChange={(on) => acts.onMark(id, on)}
        />
      )}
      {pack.check?.failure && <p class="failed">{say('packKeptOld', pack.check.failure)}</p>}
      {isOn && pack.documents > 0 && (
        <PackHoldings
          pack={pack}
          read={() => acts.readHoldings(id)}
          onRemoveDocument={
            kind === 'own' ? (document) => acts.onRemoveDocument(id, document) : null
          }
          namesOf={acts.namesOf(id)}
        />
      )}
      <p class="pack-acts">
        {!isFirst && (
          <Act word={say('packEarlier')} about={title} onAct={() => acts.onMove(id, -1)} />
        )}
        {!isLast && <Act word={say('packLater')} about={title} onAct={() => acts.onMove(id, 1)} />}
        {kind === 'subscription' && (
          <Act word={say('packLook')} about={title} onAct={() => acts.onUpdate(id)} />
        )}
        {kind !== 'bundled' && (
          <SureButton
            class="act"
            label={say(kind === 'subscription' ? 'packLeave' : 'packRemove')}
            sure={say('packRemoveSure')}
            about={title}
            onPress={() => acts.onRemove(id)}
          />
        )}
      </p>
    </li>
  );
}

function describe(pack: ListedPack): string {
  const { kind, bytes, updated, address, check } = pack;
  return [
    say(`packFrom_${kind}`),
    `${sayHoldings(pack)} (${formatSize(bytes)}).`,
    ...(address === null ? [] : [say('packAddress', new URL(address).host)]),
    ...(updated === null ? [] : [say('packUpdated', formatDate(updated.slice(0, 10)))]),
    ...(check ? [say('packLooked', formatDate(check.at.slice(0, 10)))] : []),
  ].join(' ');
}

function Act({ word, about, onAct }: { word: string; about: string; onAct: () => void }) {
  return (
    <button type="button" class="act" onClick={onAct}>
      {word}
      <span class="unseen"> {about}</span>
    </button>
  );
}
