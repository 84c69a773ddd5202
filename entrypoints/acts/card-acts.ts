/** What the reader does with a card, carried out: by the card program on a page, and by our own pages. */

import type { CardActs } from '../../components/acts/card-acts.ts';
import { MAX_REASON_CHARS } from '../../data/limits/choices.ts';
import type { EntityId } from '../../data/model.ts';
import type { Api } from '../background/api.ts';
import type { AnswerOf, RequestOf } from '../background/message.ts';
import { copyText } from './copy-text.ts';

type Verb = 'setPin' | 'setKnown' | 'addFeedback';

export interface CardActsOptions {
  ask: <V extends Verb>(verb: V, request: RequestOf<Api, V>) => Promise<AnswerOf<Api, V>>;
  /** The mark that the card was opened from; `null` for a card that no mark opened. */
  mark: { entity: EntityId; surface: string; why: string } | null;
  site: CardActs['site'];
}

/** The acts of a card. */
export function makeCardActs({ ask, mark, site }: CardActsOptions): CardActs {
  return {
    mark,
    site,
    onCopy: copyText,
    onPin: (entity, { document, index }, on) => ask('setPin', { entity, document, index, on }),
    onKnow: (entity, on) => ask('setKnown', { entity, on }),
    onReport(report) {
      const isOfMark = mark?.entity === report.entity;
      const line = (text: string) => text.slice(0, MAX_REASON_CHARS);
      return ask('addFeedback', {
        ...report,
        surface: isOfMark ? line(mark.surface) : null,
        why: isOfMark ? line(mark.why) : null,
      });
    },
  };
}
