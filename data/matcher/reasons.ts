/** Reasons: why a mention is taken for an entity, as a careful reader would say. */

import type { Reason, ReasonPlace } from '../reason.ts';
import type { NamePlace } from './evidence.ts';
import type { MentionBlock } from './mention-request.ts';
import { textBefore } from './text-before.ts';

/** Where the name stands that is explained. */
export interface ReasonSetting {
  block: number;
  start: number;
  surface: string;
  blocks: readonly MentionBlock[];
}

/** A name that needs no evidence. */
export function nameReason(name: string, entityName: string): Reason {
  return { code: name === entityName && /\s/u.test(name) ? 'full' : 'only', names: [name] };
}

/** A surname whose full name the page leaves out. */
export function shortNameReason(name: string): Reason {
  return { code: 'surname', names: [name] };
}

/** Where the page has a name without doubt; `null` when it has none. */
export function fullNameReason(
  places: readonly NamePlace[],
  setting: ReasonSetting,
): Reason | null {
  const sure = places.filter(({ isSure }) => isSure);
  const best = sure.find(({ block }) => block === setting.block) ?? sure[0];
  if (best === undefined) return null;
  if (best.block < 0) return { code: 'elsewhere', names: [] };
  return { code: 'named', names: [best.surface], place: whereIs(best, setting) };
}

/** Where else the same name was understood by its context; `null` when nowhere. */
export function sameNameReason(
  places: readonly NamePlace[],
  setting: ReasonSetting,
): Reason | null {
  const other = places.find(({ block }) => block !== setting.block);
  if (other === undefined) return null;
  return { code: 'same', names: [], place: whereIs(other, setting) };
}

/** Words and names beside a doubtful one, at most two; those of its own sentence go first. */
export function contextReason(
  found: readonly string[],
  isNear: boolean,
  setting: ReasonSetting,
): Reason {
  const places = found.map((surface) =>
    isNear ? whereIs({ block: setting.block, surface }, setting) : 'page',
  );
  const place = places.includes('sentence') ? 'sentence' : places[0];
  const names = found.filter((_, i) => places[i] === place).slice(0, 2);
  return { code: names.length > 1 ? 'both' : 'named', names, place: place ?? 'page' };
}

/** Readers count paragraphs, not headlines. */
function whereIs(
  { block, surface }: Pick<NamePlace, 'block' | 'surface'>,
  setting: ReasonSetting,
): ReasonPlace {
  const { blocks } = setting;
  const isHeadline = blocks[block]?.isHeadline === true;
  if (block === setting.block) {
    if (isHeadline) return 'headline';
    return isInSentence(surface, setting) ? 'sentence' : 'paragraph';
  }
  if (isHeadline) return 'otherHeadline';
  let number = 0;
  for (let i = 0; i <= block; i++) if (blocks[i]?.isHeadline !== true) number++;
  return number;
}

/** Code units looked at on either side: longer sentences are told as paragraphs. */
const SENTENCE_REACH = 300;
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sra?|St|Gov|Sen|Rep|Gen|Prof|(?:\p{L}\.)+\p{L}))[.!?\u2026]["\u201D\u2019\u00BB)]*\s|[\u3002\uFF01\uFF1F]/u;

/** Whether `other` stands beside the name and no sentence ends between them. */
function isInSentence(other: string, { block, start, surface, blocks }: ReasonSetting): boolean {
  const text = blocks[block]?.text ?? '';
  const end = start + surface.length;
  const before = textBefore(text, start, SENTENCE_REACH);
  const after = text.slice(end, end + SENTENCE_REACH);
  const [left, right] = [before.lastIndexOf(other), after.indexOf(other)];
  return (
    (left >= 0 && !SENTENCE_END.test(before.slice(left + other.length))) ||
    (right >= 0 && !SENTENCE_END.test(after.slice(0, right)))
  );
}
