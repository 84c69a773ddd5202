import type { Card, QuotedStatement } from '../model.ts';
import type { StatementPlace } from '../choices.ts';
import type { Pack } from '../pack/pack.ts';
import { quoteStatement } from './quote.ts';

/**
 * The card with the pinned statements first, in the order of pinning, even those that its choice had
 * left out; a pin whose document has left the library is passed over.
 */
export function pinFirst(
  card: Card,
  pins: readonly StatementPlace[],
  packs: readonly Pack[],
): Card {
  const pinned = pins
    .filter((pin) => card.definition === null || !isAt(card.definition, pin))
    .flatMap((pin) => findQuote(card, pin, packs) ?? []);
  if (pinned.length === 0) return card;
  const others = card.statements.filter((quote) => !pinned.some((pin) => isAt(quote, pin)));
  return { ...card, statements: [...pinned, ...others] };
}

function findQuote(
  { statements }: Card,
  pin: StatementPlace,
  packs: readonly Pack[],
): QuotedStatement | null {
  return statements.find((quote) => isAt(quote, pin)) ?? quoteFrom(packs, pin);
}

function quoteFrom(packs: readonly Pack[], { document, index }: StatementPlace) {
  for (const pack of packs) {
    const row = pack.documentRow(document);
    if (row < 0) continue;
    const { first, count } = pack.statementsOfDocument(row);
    return index < count ? quoteStatement(pack, first + index) : null;
  }
  return null;
}

function isAt(quote: StatementPlace, { document, index }: StatementPlace): boolean {
  return quote.document === document && quote.index === index;
}
