/**
 * The element that a card lives in: a popover in the top layer, with a closed shadow root, under
 * `<html>`. It exists only while a card is open.
 */

import { rootOf } from '../content/dom.ts';
import hostStyles from './host.css?inline';

export interface CardHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** Sets a property of the host so that the page cannot. */
  set: (property: string, value: string) => void;
  /** Puts the card on top of everything. */
  show: () => void;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const { createElementNS } = Document.prototype;

/** A host, not yet in the page; it leaves the page when `signal` ends. */
export function makeHost(styles: string, signal: AbortSignal): CardHost {
  const host = createElementNS.call(document, HTML, 'div') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const place = sheetOf(':host {}');
  root.adoptedStyleSheets = [sheetOf(styles), sheetOf(hostStyles), place];
  const rule = place.cssRules[0] as CSSStyleRule;
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    set: (property, value) => rule.style.setProperty(property, value, 'important'),
    show() {
      host.popover = 'manual';
      if (host.parentNode !== rootOf(document)) rootOf(document)?.append(host);
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
