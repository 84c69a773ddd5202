import { isNote } from '../../../data/text/notes.ts';
import type { FindMentionsRequest } from '../api.ts';

/** The request with nothing left of the paragraphs in which a publisher speaks of itself: their names are no news. */
export function withoutNotes(request: FindMentionsRequest): FindMentionsRequest {
  const blocks = request.blocks.map((block) =>
    !block.isHeadline && isNote(block.text) ? { ...block, text: '' } : block,
  );
  return { ...request, blocks };
}
