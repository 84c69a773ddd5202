/** Words quoted at each end of a sentence: enough to be found, few enough to survive small edits between. */
const EDGE_WORDS = 6;

/**
 * The address of the original, pointing at a sentence where one is given: a browser that finds it there
 * scrolls to it, any other opens the page. `null` when the address is none of http or https.
 */
export function originalLink(url: string | null, sentence: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  if (sentence === null || sentence.trim() === '') return address.href;
  // An address may point at a text already; browsers take the first such part of all.
  const [fragment = ''] = address.hash.slice(1).split(':~:');
  address.hash = '';
  return `${address.href}#${fragment}:~:text=${textDirective(sentence)}`;
}

function textDirective(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  if (words.length <= 2 * EDGE_WORDS) return encode(words.join(' '));
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * A hyphen separates parts of a text directive; encodeURIComponent lets it through, and throws at half
 * a surrogate pair.
 */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
