import { useState } from 'preact/hooks';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { formatCount } from '../words/count.ts';
import { say } from '../words/say.ts';
import { SureButton } from './SureButton.tsx';

/** The first documents and names of a pack. */
export interface Holdings {
  documents: readonly { id: string; title: string; publisher: string; published: string | null }[];
  entities: readonly { id: string; name: string; label: string | null }[];
}

interface PackHoldingsProps {
  /** Its counts: of a large pack not all is listed. */
  pack: { documents: number; entities: number };
  read: () => Promise<Holdings | null>;
  onRemoveDocument: ((document: string) => void) | null;
  /** Address of the page with a document's names, where they can be changed. */
  namesOf: ((document: string) => string) | null;
}

/** What a pack holds, read when it is first looked at. */
export function PackHoldings({ pack, read, onRemoveDocument, namesOf }: PackHoldingsProps) {
  const [holdings, setHoldings] = useState<Holdings | null>(null);
  const look = (isOpen: boolean) => {
    if (isOpen) read().then(setHoldings, () => setHoldings(null));
  };
  return (
    <>
      <details onToggle={({ currentTarget }) => look(currentTarget.open)}>
        <summary>
          {say('packDocuments')} <span class="times">{formatCount(pack.documents)}</span>
        </summary>
        <ul>
          {holdings?.documents.map((held) => (
            <HeldDocument
              key={held.id}
              held={held}
              onRemoveDocument={onRemoveDocument}
              namesOf={namesOf}
            />
          ))}
        </ul>
        <More all={pack.documents} shown={holdings?.documents.length ?? pack.documents} />
      </details>
      {pack.entities > 0 && (
        <details onToggle={({ currentTarget }) => look(currentTarget.open)}>
          <summary>
            {say('packNames')} <span class="times">{formatCount(pack.entities)}</span>
          </summary>
          <ul>
            {holdings?.entities.map(({ id, name, label }) => (
              <li key={id}>
                <div class="item">
                  <Isolated>{harmless(name)}</Isolated>
                  {label && <span class="from"> {harmless(label)}</span>}
                </div>
              </li>
            ))}
          </ul>
          <More all={pack.entities} shown={holdings?.entities.length ?? pack.entities} />
        </details>
      )}
    </>
  );
}

interface HeldDocumentProps extends Pick<PackHoldingsProps, 'onRemoveDocument' | 'namesOf'> {
  held: Holdings['documents'][number];
}

function HeldDocument({ held, onRemoveDocument, namesOf }: HeldDocumentProps) {
  const { id, title, publisher, published } = held;
  return (
    <li>
      <div class="item">
        {namesOf ? (
          <a class="link" href={namesOf(id)}>
            <Isolated>{harmless(title)}</Isolated>
          </a>
        ) : (
          <Isolated>{harmless(title)}</Isolated>
        )}
        <span class="from">
          {' '}
          <Isolated>{harmless(publisher)}</Isolated>
          {published && `, ${formatDate(published, 'short')}`}
        </span>
      </div>
      {onRemoveDocument && (
        <SureButton
          class="act"
          label={say('documentRemove')}
          sure={say('packRemoveSure')}
          about={harmless(title)}
          onPress={() => onRemoveDocument(id)}
        />
      )}
    </li>
  );
}

function More({ all, shown }: { all: number; shown: number }) {
  return all > shown ? <p class="none">{say('packMore', formatCount(all - shown))}</p> : null;
}
