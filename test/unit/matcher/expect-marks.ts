import { expect } from 'vitest';
import type { EntityKind } from '../../../data/model.ts';
import { aNameSource } from './a-name-source.ts';
import { sourceOf } from './dossier-source.ts';
import { marked, unmarked } from './marked.ts';

/** What of the text is marked for one entity alone, `x`, called `name`, or `name = alias`. */
export function expectMarks(kind: EntityKind, name: string, text: string, language = 'en'): void {
  const [own = '', ...aliases] = name.split(' = ');
  const source = aNameSource({ id: 'x', name: own, aliases, kind });
  expect(marked([sourceOf([source])], unmarked(text), { language })).toBe(text);
}
