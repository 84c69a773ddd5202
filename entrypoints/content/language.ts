import { MAX_LANGUAGE_CHARS } from '../../data/limits/reading.ts';
import { attributeOf, hostOf } from './dom.ts';

const { closest } = Element.prototype;
const { getRootNode } = Node.prototype;

/**
 * The language that the page says an element is in, as BCP 47 tag; empty when it says nothing. From
 * a shadow root the question goes on to its host. XHTML may say `xml:lang`.
 */
export function languageOf(element: Element): string {
  const teller = closest.call(element, '[*|lang]');
  if (teller)
    return (attributeOf(teller, 'lang') || attributeOf(teller, 'xml:lang')).slice(
      0,
      MAX_LANGUAGE_CHARS,
    );
  const host = hostOf(getRootNode.call(element));
  return host ? languageOf(host) : '';
}
