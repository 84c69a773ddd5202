/** Asking the background from a page. */

import type { Api, PAGE_VERBS } from '../background/api.ts';
import type { AnswerOf, RequestOf } from '../background/message.ts';

/** Asks the background one of the things that a page may ask. */
export type Ask = <Verb extends (typeof PAGE_VERBS)[number]>(
  verb: Verb,
  request: RequestOf<Api, Verb>,
) => Promise<AnswerOf<Api, Verb>>;
