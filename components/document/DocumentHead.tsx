import type { DocumentInfo } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { originalLink } from '../statement/original-link.ts';
import { language } from '../words/language.ts';
import { languageName } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import { isNamedPublisher } from '../../data/named-publisher.ts';

interface DocumentHeadProps {
  info: DocumentInfo;
  /** It is told in the library's own words. */
  isDigest: boolean;
  /** The sentence that the link to the original shall find. */
  sentence: string | null;
}

/** Publisher, title, date, and what this text is and is not. */
export function DocumentHead({ info, isDigest, sentence }: DocumentHeadProps) {
  const isNamed = isNamedPublisher(info.publisher);
  return (
    <header>
      <p class="publisher">
        <Isolated>{isNamed ? info.publisher : say('unknownPublisher')}</Isolated>
      </p>
      <h1 lang={info.language} dir="auto">
        {harmless(info.title)}
      </h1>
      <p class="dateline">
        {info.published ? (
          <time dateTime={info.published}>{formatDate(info.published)}</time>
        ) : (
          say('undated')
        )}
        {' · '}
        {languageName(info.language, language())}
        {info.titleIsOurs && ` · ${say('titleIsOurs')}`}
        {info.credits && (
          <>
            {` · ${say('credits')}: `}
            <Isolated>{info.credits}</Isolated>
          </>
        )}
      </p>
      <p class="honesty">
        {say(isDigest ? 'digest' : 'documentKept')}{' '}
        <Original url={originalLink(info.url, sentence)} />
      </p>
    </header>
  );
}

function Original({ url }: { url: string | null }) {
  if (url === null) return <>{say('noOriginal')}</>;
  return (
    <>
      <a class="link" href={url} target="_blank" rel="noopener noreferrer">
        {say('original')}
      </a>{' '}
      <bdi class="site-name">({new URL(url).hostname})</bdi>
    </>
  );
}
