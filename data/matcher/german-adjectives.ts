/**
 * German adjectives in names: the "Internationales Olympisches Komitee" decides, the decision of the
 * "Internationalen Olympischen Komitees"; "Vereinte Nationen", "in den Vereinten Nationen".
 */

/** What a name's leading adjectives end with, one like the other. */
const ENDINGS = ['e', 'en', 'er', 'es', 'em'] as const;

const STEMS = [
  '\\p{L}{4,}isch|\\p{L}*deutsch|\\p{L}{3,}lich|\\p{L}{4,}ig|\\p{L}*national|\\p{L}{2,}ional',
  'zentral|sozial|föderal|regional|liberal|vereint|vereinigt|verbündet|alliiert',
  'neu|alt|groß|klein|hoh|lang|kurz|nah|fern|mittler|ober|unter|inner|äußer|erst|zweit|dritt',
  'rot|schwarz|weiß|grün|blau|gelb|tot|kalt|still|heilig|frei|gemeinsam|oberst|öffentlich',
].join('|');

const LEADING = new RegExp(`^((?:(?:${STEMS})(?:e|en|er|es|em) )+)(?=\\p{Lu})`, 'iu');

/** The name in its other cases; none where it does not begin with an adjective. */
export function declined(text: string): string[] {
  const leading = /^\p{Lu}/u.test(text) ? LEADING.exec(text)?.[0] : undefined;
  if (leading === undefined) return [];
  const rest = text.slice(leading.length);
  const stems = leading
    .trimEnd()
    .split(' ')
    .map((word) => word.replace(/e[nrsm]?$/u, ''));
  return ENDINGS.map((ending) => [...stems.map((stem) => stem + ending), rest].join(' ')).filter(
    (form) => form !== text,
  );
}
