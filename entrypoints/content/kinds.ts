/** What an element's tag, role and class say about the text in it. */

import { attributeOf, matches, tagOf } from './dom.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Text runs on through these. */
export const INLINE: ReadonlySet<string> = setOf(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb ruby s small span strike strong sub sup time tt u var',
);

/** Left out without a trace: the words on both sides join. */
export const SILENT: ReadonlySet<string> = setOf(
  'wbr rt rp rtc script style template noscript link meta source track param head title base',
);

/** Never article text; in a line of text a blank stands for them. */
export const FOREIGN: ReadonlySet<string> = setOf(
  'nav aside footer button input select textarea option optgroup datalist output label fieldset legend ' +
    'svg math canvas video audio picture img iframe object embed map pre code kbd samp dialog menu progress meter hr search noframes frameset',
);

/** Blocks of text that are worth a look however short they are. */
export const SHORT: ReadonlySet<string> = setOf(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption dd dt',
);

const HEADLINES = setOf('h1 h2 h3 h4 h5 h6');

/** h1 to h6. */
export const isHeadlineTag = (tag: string): boolean => HEADLINES.has(tag);

const ROLES =
  'navigation complementary contentinfo dialog alertdialog alert search menu menubar toolbar tablist form button status tooltip textbox note';
/** Most elements have none of these, and are asked no more. */
const MAY_BE_OUT = '[hidden],[aria-hidden],[contenteditable],[role]';
const MARKED_OUT = `[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false]),[role=${ROLES.replaceAll(' ', '],[role=')}]`;

/** Whether an element is out of the article by its own word: hidden, editable, or of another role. */
export const isMarkedOut = (element: Element): boolean =>
  matches(element, MAY_BE_OUT) && matches(element, MARKED_OUT);

/**
 * In groups: the article's body, others who speak, what stands beside the article. The leftmost counts.
 * For words in lower case: a pattern that is blind to case takes a new process a third longer to make.
 */
const HINT =
  /((?:article|story|content)[-_]{0,2}body|(?:entry|post|main|article)-?content)|(comment(?!ary|ator)|disqus|respond|replies|reader-?letters|related|recommend|recirc|outbrain|taboola|twitter-tweet|instagram-media|tiktok-embed)|social|newsletter|subscri|sign-?up|promo|sponsor|advert|byline|author(?!i)|breadcrumb|side-?bar|foot(?:er|note)|menu|tag-?list|topics|keyword|teaser|trending|popular|most-?(?:read|view)|read-?(?:more|also|next)|more-?(?:on|from|stories)|see-?also|latest|cookie|consent|gdpr|modal|popup|overlay|login|paywall|copyright|timestamp|toolbar|rating|player|infobox|regist(?:er|ration)|regwall|pagination|pager|donat|carousel|slider|post-?card|sr-only|visually-?hidden|screen-?reader|disclaimer|(?:credits?|[-_]date|meta)\b|\b(?:(?:ads?|bio|rail|tags?|cta)\b|ad[-_]|shar(?:e|ing)|banner|nav|date|(?:hidden|d-none|premium|anonymous)(?: |$)(?!.*:))/;

/** What an element's class and id say of the text in it. */
export type Doubt =
  /** It calls itself the article's body. */
  | -1
  | 0
  /** It stands beside the article. */
  | 1
  /** Others speak: comments, links to other articles. */
  | 2;

/** Reads class and id; a hint for a vote, not a verdict. */
export function doubtOf(element: Element, tag: string): Doubt {
  if (tag === 'form') return 1;
  if (attributeOf(element, 'itemprop') === 'articleBody') return -1;
  const words = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (words.length < 4) return 0;
  const hint = HINT.exec(words.toLowerCase());
  if (!hint) return 0;
  return hint[1] ? -1 : hint[2] ? 2 : 1;
}

/** Whether the element holds the text under a picture. */
export const isCaption = (element: Element): boolean =>
  tagOf(element) === 'figcaption' ||
  attributeOf(element, 'class').toLowerCase().includes('caption');
