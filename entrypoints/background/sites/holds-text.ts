/**
 * Whether this document is a frame of its own site's page that can be seen and holds at least so much
 * running text. It is sent into frames by its source: it uses nothing from around it.
 */
export function holdsText(leastChars: number): boolean {
  const LONG = 80;
  const MOST_NODES = 3000;
  const isOwnFrame = (): boolean => {
    try {
      return window !== top && top!.document !== null && innerWidth >= 200 && innerHeight >= 100;
    } catch (error) {
      // The page is another site's.
      if (error instanceof DOMException) return false;
      throw error;
    }
  };
  if (!document.documentElement || !isOwnFrame()) return false;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let chars = 0;
  for (let left = MOST_NODES; left > 0 && chars < leastChars && walker.nextNode(); left--) {
    const text = walker.currentNode as Text;
    const tag = text.parentElement?.localName;
    if (text.length >= LONG && tag !== 'script' && tag !== 'style' && tag !== 'a')
      chars += text.length;
  }
  return chars >= leastChars;
}
