import { Fragment } from 'preact';
import type { EntityId, QuotedStatement, Voice } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import type { CardActions } from '../card/card-actions.ts';
import { InlineButton } from '../InlineButton.tsx';
import { Isolated } from '../Isolated.tsx';
import { SourceDate } from './SourceDate.tsx';
import { say } from '../words/say.ts';
import { isNamedPublisher } from '../../data/named-publisher.ts';

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
function SourceButton({ statement, onOpenDocument }: SourceButtonProps) {
  const { published, document, index, title } = statement;
  return (
    <InlineButton
      class="quiet"
      title={harmless(title)}
      onClick={() => onOpenDocument(document, index)}
    >
      <Isolated>{publisherName(statement)}</Isolated>
      {', '}
      <SourceDate published={published} />
      <span class="unseen">, {say('openSentence')}</span>
    </InlineButton>
  );
}

function publisherName({ publisher, voices }: QuotedStatement): string {
  if (isNamedPublisher(publisher)) return publisher;
  return voices.length > 0 ? say('anUnknownPublisher') : say('unknownPublisher');
}

interface VoicesProps {
  voices: readonly Voice[];
  here: EntityId | null;
  onOpenEntity: CardActions['onOpenEntity'];
}

/** "Nayib Bukele, cited by" before who cites him; nothing when the publisher says it in its own words. */
function Voices({ voices, here, onOpenEntity }: VoicesProps) {
  if (voices.length === 0) return null;
  return (
    <>
      {voices.map((voice, at) => (
        <Fragment key={at}>
          {at > 0 && ` ${say('and')} `}
          <VoiceName voice={voice} here={here} onOpenEntity={onOpenEntity} />
        </Fragment>
      ))}
      {`, ${say('citedBy')} `}
    </>
  );
}

function VoiceName({ voice, here, onOpenEntity }: Omit<VoicesProps, 'voices'> & { voice: Voice }) {
  const { entity, name } = voice;
  const text = <Isolated>{name}</Isolated>;
  if (entity === null || entity === here) return <span class="speaker">{text}</span>;
  return (
    <InlineButton class="speaker voice" onClick={() => onOpenEntity(entity)}>
      {text}
    </InlineButton>
  );
}
