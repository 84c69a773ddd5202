import { reasonWords } from '../matcher/reason-words.ts';
import type { Card, Mention, QuotedStatement, Voice } from '../model.ts';

/** Prints one JSON value as one line. */
export function printLine(value: unknown) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Entity id or plain name, several joined by `|`; `document` for the publisher's own words. */
export function voiceText(voices: readonly Voice[]): string {
  return voices.map(({ entity, name }) => entity ?? name).join('|') || 'document';
}

/** A mention as the command line prints it. */
export function mentionJson(text: string, { start, end, entity, name, score, why }: Mention) {
  return {
    start,
    end,
    surface: text.slice(start, end),
    entity,
    name,
    score,
    why: reasonWords(why),
  };
}

/** A statement as the command line prints it. */
export function quoteJson({ text, voices, ...source }: QuotedStatement) {
  const { document, publisher, published, url, start, end, title, index, language } = source;
  const place = { document, publisher, published, url, start, end };
  return { text, voice: voiceText(voices), ...place, title, index, language };
}

/** A card as the command line prints it. */
export function cardJson(card: Card) {
  const { id, name, kind, label, aliases } = card.entity;
  return {
    entity: { id, name, kind, label, aliases },
    definition: card.definition === null ? null : quoteJson(card.definition),
    statements: card.statements.map(quoteJson),
    disagreements: card.disagreements.map((disagreement) => ({
      ...disagreement,
      positions: disagreement.positions.map(({ statements, ...position }) => ({
        ...position,
        statements: statements.map(quoteJson),
      })),
    })),
    timeline: card.timeline.map(({ date, statement }) => ({
      date,
      statement: quoteJson(statement),
    })),
    related: card.related,
    asOf: card.asOf,
  };
}
