import { findMentions } from '../../../data/matcher/find-mentions.ts';
import type { MentionSource } from '../../../data/matcher/mention-source.ts';

const MARK = /\[([^\]|]+)\|([^\]]+)\]/g;

/** The text without its marks: `[Bukele|nayib-bukele] said` becomes `Bukele said`. */
export function unmarked(text: string): string {
  return text.replace(MARK, '$1');
}

/** Marks the mentions that are found in a text; empty lines part its blocks. */
export function marked(
  sources: readonly MentionSource[],
  text: string,
  { language = 'en', established = [] as string[] } = {},
): string {
  const blocks = unmarked(text).split('\n\n');
  const { mentions } = findMentions(sources, {
    blocks: blocks.map((block) => ({ text: block })),
    language,
    established,
  });
  return blocks
    .map((block, i) => {
      let out = '';
      let from = 0;
      for (const { start, end, entity } of mentions[i] ?? []) {
        out += `${block.slice(from, start)}[${block.slice(start, end)}|${entity}]`;
        from = end;
      }
      return out + block.slice(from);
    })
    .join('\n\n');
}
