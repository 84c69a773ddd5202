import type { DocumentId } from '../../data/model.ts';

/**
 * What the reader's address asks for: `?document=ID&sentence=N`. The id is empty when none is given, the
 * sentence `null` when it is missing or no number.
 */
export function readAddress(search: string): { document: DocumentId; sentence: number | null } {
  const query = new URLSearchParams(search);
  const sentence = query.get('sentence') ?? '';
  return {
    document: query.get('document') ?? '',
    sentence: /^\d{1,9}$/.test(sentence) ? Number(sentence) : null,
  };
}
