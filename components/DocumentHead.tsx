import type { DocumentInfo } from '../data/model.ts';
import { harmless } from '../data/text/harmless.ts';
import { formatDate } from './format-date.ts';
import { Isolated } from './Isolated.tsx';
import { originalLink } from './original-link.ts';
import { words } from './words/card.ts';
import { LANGUAGE } from './words/language.ts';
import { languageName, readerWords } from './words/reader.ts';

interface DocumentHeadProps {
  info: DocumentInfo;
  /** The sentence that the link to the original shall find. */
  sentence: string | null;
}

/** Publisher, title, date, and what this text is and is not. */
export function DocumentHead({ info, sentence }: DocumentHeadProps) {
  const isNamed = info.publisher.toLowerCase() !== 'unknown';
  return (
    <header>
      <p class="publisher">
        <Isolated>{isNamed ? info.publisher : words.unknownPublisher}</Isolated>
      </p>
      <h1 lang={info.language} dir="auto">
        {harmless(info.title)}
      </h1>
      <p class="dateline">
        {info.published ? (
          <time dateTime={info.published}>{formatDate(info.published)}</time>
        ) : (
          words.undated
        )}
        {' · '}
        {languageName(info.language, LANGUAGE)}
        {info.titleIsOurs && ` · ${readerWords.titleIsOurs}`}
        {info.credits && (
          <>
            {` · ${readerWords.credits}: `}
            <Isolated>{info.credits}</Isolated>
          </>
        )}
      </p>
      <p class="honesty">
        {readerWords.digest} <Original url={originalLink(info.url, sentence)} />
      </p>
    </header>
  );
}

function Original({ url }: { url: string | null }) {
  if (url === null) return <>{readerWords.noOriginal}</>;
  return (
    <>
      <a class="link" href={url} target="_blank" rel="noopener noreferrer">
        {readerWords.original}
      </a>{' '}
      <bdi class="site-name">({new URL(url).hostname})</bdi>
    </>
  );
}
