/** Whether a speaker is the document's own publisher. */

import type { EntityId } from '../../model.ts';
import { foldName } from './fold-name.ts';
import type { VoiceDocument, VoiceLookup } from './input.ts';

export interface Publisher {
  names: readonly string[];
  entities: ReadonlySet<EntityId>;
}

/** Words that open a bracket about where the text stands, not who publishes it. */
const PLACE_OF_PRINT =
  /^(?:in|on|at|en|no|na|sur|dans|auf|bei|su|via|through|citing|citando|citant|republi\S+|abstract|translated|reprinted|posted|originally)\b/i;

/** Reads a publisher line: names before and inside brackets, several joined by "and". */
export function publisherOf(document: VoiceDocument, lookup: VoiceLookup): Publisher {
  const [, outside = '', inside = ''] = /^([^(]*)(?:\(([^)]*)\))?/.exec(document.publisher) ?? [];
  const parts = [outside, ...outside.split(/ (?:and|y|et|und|e) /)];
  if (!PLACE_OF_PRINT.test(inside)) parts.push(inside.replace(/\sNo\.?\s.*$/, ''));
  const names = [...new Set(parts.map((part) => foldName(part)))].filter((name) => name !== '');
  const entities = new Set(parts.flatMap((part) => institutionIn(part.trim(), lookup)));
  return { names: names.filter((name) => name !== 'unknown' && !isPlace(name, lookup)), entities };
}

export function isPublisher(
  publisher: Publisher,
  name: string,
  entity: EntityId | null,
  lookup: VoiceLookup,
): boolean {
  if (entity !== null && publisher.entities.has(entity)) return true;
  if (entity !== null && publisher.entities.size > 0) return false;
  const folded = foldName(name);
  if (folded === '' || (entity !== null && lookup.entity(entity)?.kind === 'place')) return false;
  return publisher.names.some(
    (own) => own === folded || startsWith(own, folded) || initials(own) === folded,
  );
}

/** "Amnesty International" opens "Amnesty International UK". */
function startsWith(whole: string, start: string): boolean {
  return whole.startsWith(`${start} `);
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word[0])
    .join('');
}

function isPlace(name: string, lookup: VoiceLookup): boolean {
  const entity = lookup.find(name);
  return entity !== null && lookup.entity(entity)?.kind === 'place';
}

/** The institution named in a publisher line: the longest run of words that the library knows. */
function institutionIn(text: string, lookup: VoiceLookup): EntityId[] {
  const words = text.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const entity = lookup.find(words.slice(from, from + length).join(' '));
      const kind = entity === null ? null : lookup.entity(entity)?.kind;
      if (entity !== null && kind === 'organization') return [entity];
    }
  }
  return [];
}
