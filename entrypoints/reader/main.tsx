import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DocumentPage } from '../../components/document/DocumentPage.tsx';
import { NoDocument } from '../../components/document/NoDocument.tsx';
import type { DocumentView } from '../background/pack-view.ts';
import { ask } from '../background/send.ts';
import { wearAppearance } from '../own-pages/wear-appearance.ts';
import { readAddress } from './address.ts';
import { language } from '../../components/words/language.ts';
import { say, speakFrom } from '../../components/words/say.ts';

speakFrom(browser.i18n);
wearAppearance();
document.documentElement.lang = language();

const { document: id, sentence } = readAddress(location.search);

ask('getDocument', { document: id }).then(
  (found) =>
    found ? showDocument(found) : showNotice(say('documentNotFound'), say('documentNotFoundWhy')),
  (error: unknown) => showNotice(say('documentFailed'), String(error)),
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
