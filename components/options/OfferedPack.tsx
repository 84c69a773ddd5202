import { useState } from 'preact/hooks';
import type { PartialDate } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { formatCount } from '../words/count.ts';
import { sayHoldings } from '../words/holdings.ts';
import { languageName } from '../words/language-name.ts';
import { language } from '../words/language.ts';
import { say } from '../words/say.ts';
import { formatSize } from '../words/size.ts';
import { Check } from './Check.tsx';

/** What a publisher says of a pack; all of it text of theirs. */
export interface Offer {
  address: string;
  title: string;
  publisher: string | null;
  licence: string | null;
  description: string | null;
  documents: number;
  statements: number;
  entities: number;
  /** Of the file that is fetched now. */
  bytes: number;
  oldest: PartialDate | null;
  newest: PartialDate | null;
  languages: readonly string[];
  /** Fewest entities that share a shard; `null` for a pack that is fetched whole. */
  shared: number | null;
}

interface OfferedPackProps {
  offer: Offer;
  isBusy: boolean;
  onTake: (isMarked: boolean) => void;
  onCancel: () => void;
}

/** A pack before it is taken: what it covers, who answers for it, what it costs. */
export function OfferedPack({ offer, isBusy, onTake, onCancel }: OfferedPackProps) {
  const [isMarked, setMarked] = useState(true);
  const { host } = new URL(offer.address);
  return (
    <div class="offer">
      <h4>
        <Isolated>{offer.title}</Isolated>
      </h4>
      {offer.description && <p dir="auto">{harmless(offer.description)}</p>}
      <dl>
        <Fact term={say('offerPublisher')}>
          {offer.publisher ? harmless(offer.publisher) : say('offerNotSaid')}
        </Fact>
        <Fact term={say('offerHost')}>{host}</Fact>
        <Fact term={say('offerLicence')}>
          {offer.licence ? harmless(offer.licence) : say('offerNotSaid')}
        </Fact>
        <Fact term={say('offerCovers')}>{coverOf(offer)}</Fact>
        <Fact term={say('offerSize')}>{formatSize(offer.bytes)}</Fact>
      </dl>
      {offer.shared !== null && (
        <p class="why">{say('offerShards', host, formatCount(offer.shared))}</p>
      )}
      <Check
        label={say('packMark')}
        why={say('offerMarkWhy')}
        isOn={isMarked}
        onChange={setMarked}
      />
      <p class="acts">
        <button type="button" class="button" disabled={isBusy} onClick={() => onTake(isMarked)}>
          {say('subscribeTake')}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {say(isBusy ? 'importStop' : 'cancel')}
        </button>
      </p>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function coverOf(offer: Offer): string {
  const { oldest, newest, languages } = offer;
  const spoken = languages.slice(0, 6).map((tag) => languageName(tag, language()));
  const parts = [
    sayHoldings(offer),
    oldest && newest ? `${formatDate(oldest)} – ${formatDate(newest)}` : '',
    spoken.join(', '),
  ];
  return parts.filter((part) => part !== '').join('; ');
}
