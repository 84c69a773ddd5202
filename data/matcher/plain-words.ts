import type { Candidate } from './candidate.ts';
import type { MentionBlock } from './mention-request.ts';

/** Words that the page writes with small letters: a name that looks like one may be one. */
export class PlainWords {
  readonly blocks: readonly MentionBlock[];
  private words: ReadonlySet<string> | null = null;

  constructor(blocks: readonly MentionBlock[]) {
    this.blocks = blocks;
  }

  /** How a candidate may be no name: by its place a single word may owe its capital to, or as a known word. */
  likeness({ block, start, surface }: Candidate): 'none' | 'place' | 'word' {
    if (!/^\p{Lu}\p{Ll}+$/u.test(surface)) return 'none';
    const found = this.blocks[block];
    const before = found?.text.slice(Math.max(0, start - 4), start) ?? '';
    if (found?.isHeadline !== true && !SENTENCE_START.test(before)) return 'none';
    return this.has(surface) ? 'word' : 'place';
  }

  private has(surface: string): boolean {
    this.words ??= new Set(
      this.blocks.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []),
    );
    return this.words.has(surface.toLowerCase());
  }
}

const SENTENCE_START = /(?:^|[.!?\u2026]["\u201D\u2019)]?\s+|["\u201C\u201E\u00AB\u00BF\u00A1])$/u;
