import { MAX_LANGUAGE_CHARS } from '../../data/limits/reading.ts';
import { attributeOf } from './dom.ts';

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
  const root = getRootNode.call(element);
  const host = root instanceof ShadowRoot ? root.host : null;
  return host ? languageOf(host) : '';
}
