import type { Candidate } from './candidate.ts';
import type { MentionBlock } from './mention-request.ts';
import { textBefore } from './text-before.ts';

/** Words that the page writes with small letters: a name that looks like one may be one. */
export class PlainWords {
  readonly blocks: readonly MentionBlock[];
  private words: ReadonlySet<string> | null = null;
  private readonly asked = new Map<string, boolean>();

  constructor(blocks: readonly MentionBlock[]) {
    this.blocks = blocks;
  }

  /** How a candidate may be no name: by its place a single word may owe its capital to, or as a known word. */
  likeness({ block, start, surface }: Candidate): 'none' | 'place' | 'word' {
    if (!/^\p{Lu}\p{Ll}+$/u.test(surface)) return 'none';
    const found = this.blocks[block];
    const before = textBefore(found?.text ?? '', start, 4);
    if (found?.isHeadline !== true && !SENTENCE_START.test(before)) return 'none';
    return this.has(surface) ? 'word' : 'place';
  }

  /** The first few words are looked for one by one; who asks for more gets all words of the page. */
  private has(surface: string): boolean {
    const wanted = surface.toLowerCase();
    let isHere = this.asked.get(wanted);
    if (isHere === undefined) {
      isHere =
        this.asked.size < MAX_SEARCHES
          ? this.blocks.some(({ text }) => hasWord(text, wanted))
          : (this.words ??= allWords(this.blocks)).has(wanted);
      this.asked.set(wanted, isHere);
    }
    return isHere;
  }
}

/** So many searches take as long as reading all words. */
const MAX_SEARCHES = 24;
const SHORTEST_WORD = 3;

function hasWord(text: string, word: string): boolean {
  if (word.length < SHORTEST_WORD) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const before = textBefore(text, at, 2);
    if (!/\p{L}$/u.test(before) && !/^\p{L}/u.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

function allWords(blocks: readonly MentionBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []));
}

const SENTENCE_START = /(?:^|[.!?\u2026]["\u201D\u2019)]?\s+|["\u201C\u201E\u00AB\u00BF\u00A1])$/u;
