import type { ComponentChildren } from 'preact';
import { say } from '../words/say.ts';

export type PageNoticeKind =
  | 'looking'
  /** There is no page to show. */
  | 'nowhere'
  /** Nothing of the library stands in the page. */
  | 'empty'
  /** The browser lets no extension read it. */
  | 'closed'
  /** The reader has allowed nothing on its site, and we do not know which one that is. */
  | 'unknown'
  /** Its site is off. */
  | 'off'
  /** Its site is on, and the page is not read yet. */
  | 'waiting'
  | 'failed';

interface PageNoticeProps {
  kind: PageNoticeKind;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What stands in the panel when there is no article to show, and why. */
export function PageNotice({ kind, children }: PageNoticeProps) {
  return (
    <section class="page-notice" aria-busy={kind === 'looking'}>
      <p>{say(`page_${kind}`)}</p>
      {children}
    </section>
  );
}
