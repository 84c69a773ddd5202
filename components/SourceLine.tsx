import { Fragment } from 'preact';
import type { EntityId, QuotedStatement, Voice } from '../data/model.ts';
import type { CardActions } from './card-actions.ts';
import { formatDate } from './format-date.ts';
import { Isolated } from './Isolated.tsx';
import { words } from './words.ts';

interface SourceLineProps extends CardActions {
  statement: QuotedStatement;
  /** The entity whose card this is: its own voice is no link. */
  here: EntityId | null;
}

/** Who says it, who published it, when: each a way to go there. */
export function SourceLine({ statement, here, onOpenEntity, onOpenDocument }: SourceLineProps) {
  return (
    <p class="source">
      <Voices voices={statement.voices} here={here} onOpenEntity={onOpenEntity} />
      <SourceButton statement={statement} onOpenDocument={onOpenDocument} />
    </p>
  );
}

interface SourceButtonProps {
  statement: QuotedStatement;
  onOpenDocument: CardActions['onOpenDocument'];
}

/** Publisher and date; pressing it opens the sentence in its document. */
export function SourceButton({ statement, onOpenDocument }: SourceButtonProps) {
  const { publisher, published, document, index, title } = statement;
  return (
    <button
      type="button"
      class="quiet"
      title={title}
      onClick={() => onOpenDocument(document, index)}
    >
      <span class="publisher">
        <Isolated>{publisherName(publisher)}</Isolated>
      </span>
      <span class="apart"> </span>
      {published ? (
        <time dateTime={published}>{formatDate(published, 'short')}</time>
      ) : (
        words.undated
      )}
      <span class="unseen">, {words.openSentence}</span>
    </button>
  );
}

interface VoicesProps {
  voices: readonly Voice[];
  here: EntityId | null;
  onOpenEntity: CardActions['onOpenEntity'];
}

/** "Nayib Bukele says"; nothing when the publisher says it in its own words. */
function Voices({ voices, here, onOpenEntity }: VoicesProps) {
  if (voices.length === 0) return null;
  return (
    <span class="voices">
      {voices.map((voice, at) => (
        <Fragment key={at}>
          {at > 0 && ` ${words.and} `}
          <VoiceName voice={voice} here={here} onOpenEntity={onOpenEntity} />
        </Fragment>
      ))}{' '}
      {voices.length > 1 ? words.say : words.says}
    </span>
  );
}

function VoiceName({ voice, here, onOpenEntity }: Omit<VoicesProps, 'voices'> & { voice: Voice }) {
  const { entity, name } = voice;
  if (entity === null || entity === here) return <Isolated>{name}</Isolated>;
  return (
    <button type="button" class="voice" onClick={() => onOpenEntity(entity)}>
      <Isolated>{name}</Isolated>
    </button>
  );
}

/** Folders write "unknown" where a source names no publisher. */
export function publisherName(publisher: string): string {
  return publisher.toLowerCase() === 'unknown' ? words.unknownPublisher : publisher;
}
