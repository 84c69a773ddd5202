/** The shape of every request to the background, checked when it arrives. */

import { FAULTS } from '../../data/choices.ts';
import { MAX_ARTICLE_TIMELINE_ENTRIES } from '../../data/limits/briefing.ts';
import { MAX_NOTE_CHARS, MAX_REASON_CHARS } from '../../data/limits/choices.ts';
import {
  MAX_ADDRESS_CHARS,
  MAX_ARTICLE_CHARS,
  MAX_ID_CHARS,
  MAX_QUERY_CHARS,
  MAX_REQUEST_CHARS,
  MAX_REQUEST_LIST,
  MAX_SEARCH_ROWS,
} from '../../data/limits/messages.ts';
import type { ArticleEntity } from '../../data/article.ts';
import type { ArticleContext } from '../../data/model.ts';
import type { Api, TextBlock } from './api.ts';
import { isAppearance, isMarking, isPlace } from './choices/choices.ts';
import type { Checks } from './serve.ts';
import {
  countUpTo,
  fields,
  isBoolean,
  listOf,
  oneOf,
  optional,
  orNull,
  textUpTo,
  type Shape,
} from './shape.ts';

const isId = textUpTo(MAX_ID_CHARS);
const isRow = countUpTo(Number.MAX_SAFE_INTEGER);
const isReason = orNull(textUpTo(MAX_REASON_CHARS));
const isNothing: Shape<Record<string, never>> = fields({});
const isBlock: Shape<TextBlock> = fields<{ text: string; isHeadline?: boolean }>({
  text: textUpTo(MAX_REQUEST_CHARS),
  isHeadline: optional(isBoolean),
});

const isArticle: Shape<ArticleContext> = fields<ArticleContext>({
  text: textUpTo(MAX_ARTICLE_CHARS),
  published: orNull(isId),
  changed: optional(orNull(isId)),
});

const isCount = countUpTo(Number.MAX_SAFE_INTEGER);
const areIds = listOf(isId, MAX_REQUEST_LIST);
const isArticleEntity: Shape<ArticleEntity> = fields<ArticleEntity>({
  id: isId,
  mentions: isCount,
  start: isCount,
  end: isCount,
});

/** For every verb, whether something has the shape of its request. */
export const CHECKS: Checks<Api> = {
  findMentions: fields({
    blocks: isText,
    language: isId,
    established: listOf(isId, MAX_REQUEST_LIST),
  }),
  getCard: fields({
    entity: isId,
    near: textUpTo(MAX_REQUEST_CHARS),
    pageEntities: listOf(isId, MAX_REQUEST_LIST),
    article: orNull(isArticle),
  }),
  describeEntities: fields({ entities: areIds }),
  identifyEntities: fields({ entities: areIds }),
  reopenLibrary: isNothing,
  findUnmarked: fields({
    text: textUpTo(MAX_ARTICLE_CHARS),
    language: isId,
    headlines: listOf(isRow, MAX_REQUEST_LIST),
  }),
  getBriefing: fields({
    entities: listOf(isArticleEntity, MAX_REQUEST_LIST),
    article: isArticle,
  }),
  getTimeline: fields({
    entities: areIds,
    language: isId,
    limit: countUpTo(MAX_ARTICLE_TIMELINE_ENTRIES),
  }),
  getLinks: fields({ entities: areIds }),
  getShared: fields({ one: isId, other: isId }),
  loadCard: isNothing,
  readFrames: isNothing,
  openDocument: fields({ document: isId, index: orNull(isRow) }),
  search: fields({ text: textUpTo(MAX_QUERY_CHARS), limit: countUpTo(MAX_SEARCH_ROWS) }),
  getDocument: fields({ document: isId }),
  getLibrary: isNothing,
  listPacks: isNothing,
  setParted: fields({ source: textUpTo(2 * MAX_ID_CHARS), on: isBoolean }),
  getPackContents: fields({ pack: isId }),
  findLosses: isNothing,
  startAnew: isNothing,
  getSite: fields({ url: textUpTo(MAX_ADDRESS_CHARS) }),
  setSite: fields({ host: isId, on: isBoolean }),
  readPage: fields({ tabId: isRow }),
  setPin: fields({ entity: isId, document: isId, index: isRow, on: isBoolean }),
  setKnown: fields({ entity: isId, on: isBoolean }),
  addFeedback: fields({
    fault: oneOf(FAULTS),
    entity: isId,
    statement: orNull(isPlace),
    surface: isReason,
    why: isReason,
    note: textUpTo(MAX_NOTE_CHARS),
  }),
  removeFeedback: fields({ id: orNull(isId) }),
  leaveSite: isNothing,
  getChoices: isNothing,
  setMarking: isMarking,
  setAppearance: isAppearance,
};

/** Blocks within the limit of one message, counted together. */
function isText(value: unknown): value is TextBlock[] {
  if (!listOf(isBlock, MAX_REQUEST_LIST)(value)) return false;
  return value.reduce((chars, { text }) => chars + text.length, 0) <= MAX_REQUEST_CHARS;
}
