import type { DocumentInfo } from '../../data/model.ts';
import { harmless } from '../../data/text/harmless.ts';
import { formatDate } from '../words/format-date.ts';
import { Isolated } from '../Isolated.tsx';
import { language } from '../words/language.ts';
import { languageName } from '../words/language-name.ts';
import { say } from '../words/say.ts';

interface SavedHeadProps {
  info: DocumentInfo;
  /** What became of the article. */
  outcome: string;
  /** Address of the text in the document reader. */
  reader: string;
}

/** What was saved, where it comes from, and the two ways to read it. */
export function SavedHead({ info, outcome, reader }: SavedHeadProps) {
  const { title, publisher, published, url } = info;
  return (
    <header>
      <p class="saved-outcome">{outcome}</p>
      <h1 lang={info.language} dir="auto">
        {harmless(title)}
      </h1>
      <p class="why">
        <Isolated>{harmless(publisher)}</Isolated>
        {' · '}
        {published ? <time dateTime={published}>{formatDate(published)}</time> : say('undated')}
        {' · '}
        {languageName(info.language, language())}
      </p>
      <p class="saved-links">
        <a class="link" href={reader}>
          {say('saveRead')}
        </a>
        {url !== null && (
          <a class="link" href={url} rel="noopener noreferrer">
            {say('original')} <bdi class="site-name">({new URL(url).hostname})</bdi>
          </a>
        )}
      </p>
    </header>
  );
}
