import { MAX_REQUEST_CHARS } from '../../data/limits/messages.ts';
import { MAX_SAVED_SLICE_CHARS } from '../../data/limits/import.ts';
import type { EntityId, Mention } from '../../data/model.ts';
import { ask } from '../background/send.ts';

interface Slice {
  /** Its first block. */
  first: number;
  blocks: { text: string; isHeadline: boolean }[];
}

/**
 * What the whole library finds in a text, block by block; the first block is the headline. Slices go
 * one after the other; those that waited for a full name are asked again at the end.
 */
export async function findNames(
  texts: readonly string[],
  language: string,
): Promise<readonly (readonly Mention[])[]> {
  const found: Mention[][] = texts.map(() => []);
  let established: string[] = [];
  const askFor = async ({ first, blocks }: Slice): Promise<readonly EntityId[]> => {
    const answer = await ask('findMentions', { blocks, language, established });
    established = answer.established;
    for (const [at, mentions] of answer.mentions.entries()) found[first + at] = mentions;
    return answer.awaited;
  };
  const waiting: { slice: Slice; awaited: readonly EntityId[] }[] = [];
  for (const slice of slicesOf(texts)) waiting.push({ slice, awaited: await askFor(slice) });
  for (const { slice, awaited } of waiting) {
    if (awaited.some((entity) => established.includes(entity))) await askFor(slice);
  }
  return found;
}

function slicesOf(texts: readonly string[]): Slice[] {
  const slices: Slice[] = [];
  let room = 0;
  for (const [at, whole] of texts.entries()) {
    const text = whole.slice(0, MAX_REQUEST_CHARS);
    if (slices.length === 0 || text.length > room) {
      slices.push({ first: at, blocks: [] });
      room = MAX_SAVED_SLICE_CHARS;
    }
    slices.at(-1)!.blocks.push({ text, isHeadline: at === 0 });
    room -= text.length;
  }
  return slices;
}
