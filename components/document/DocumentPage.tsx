import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DocumentInfo, Statement } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { paragraphsOf, type Stretch } from './document-paragraphs.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { Isolated } from '../Isolated.tsx';
import { say } from '../words/say.ts';

export interface DocumentPageProps {
  isDigest: boolean;
  info: DocumentInfo;
  text: string;
  statements: readonly Statement[];
  /** The sentence that the reader came for, from 0. */
  marked: number | null;
}

/** A document as a printed page: its head, its text, and in the margin who says what. */
export function DocumentPage({ info, isDigest, text, statements, marked }: DocumentPageProps) {
  const sentence = statements.find(({ index }) => index === marked) ?? null;
  return (
    <article class="document">
      <DocumentHead info={info} isDigest={isDigest} sentence={sentence?.text ?? null} />
      <div class="text" lang={info.language} dir="auto">
        {paragraphsOf(text, statements).map((stretches, at) => (
          <Paragraph key={at} stretches={stretches} marked={marked} />
        ))}
      </div>
    </article>
  );
}

function Paragraph({
  stretches,
  marked,
}: {
  stretches: readonly Stretch[];
  marked: number | null;
}) {
  let speaker = '';
  return (
    <p dir="auto">
      {stretches.map(({ text, statement }, at) => {
        if (!statement) return harmless(text);
        const before = speaker;
        speaker = speakerOf(statement);
        return (
          <Sentence
            key={at}
            statement={statement}
            // Who goes on speaking is not named again.
            speaker={speaker === before ? '' : speaker}
            isMarked={statement.index === marked}
          />
        );
      })}
    </p>
  );
}

interface SentenceProps {
  statement: Statement;
  speaker: string;
  isMarked: boolean;
}

function Sentence({ statement, speaker, isMarked }: SentenceProps) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!isMarked) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [isMarked]);
  return (
    <>
      {speaker && <Speaker name={speaker} />}
      <span
        ref={place}
        id={`sentence-${statement.index}`}
        class="sentence"
        aria-current={isMarked ? 'location' : undefined}
        tabIndex={isMarked ? -1 : undefined}
      >
        {harmless(statement.text)}
      </span>
    </>
  );
}

function Speaker({ name }: { name: string }) {
  return (
    <small class="speaker">
      <span class="unseen">{say('speaker')} </span>
      <Isolated>{name}</Isolated>
    </small>
  );
}

function speakerOf({ voices }: Statement): string {
  return voices.map(({ name }) => name).join(', ');
}
