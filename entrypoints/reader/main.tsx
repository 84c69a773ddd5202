import { render } from 'preact';
import { DocumentPage } from '../../components/DocumentPage.tsx';
import { NoDocument } from '../../components/NoDocument.tsx';
import { readerWords } from '../../components/words/reader.ts';
import type { DocumentView } from '../background/api.ts';
import { ask } from '../background/send.ts';
import { readAddress } from './address.ts';

const { document: id, sentence } = readAddress(location.search);

ask('getDocument', { document: id }).then(
  (found) =>
    found ? showDocument(found) : showNotice(readerWords.notFound, readerWords.notFoundWhy),
  (error: unknown) => showNotice(readerWords.failed, String(error)),
);

function showDocument(found: DocumentView): void {
  document.title = found.info.title;
  render(
    <main>
      <DocumentPage {...found} marked={sentence} />
    </main>,
    document.body,
  );
}

function showNotice(title: string, why: string): void {
  document.title = title;
  render(
    <main>
      <NoDocument title={title} why={why} id={id} />
    </main>,
    document.body,
  );
}
