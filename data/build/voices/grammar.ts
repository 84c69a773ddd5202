/** What a language's table says to the code that looks for speakers. All words are lower case. */

/**
 * What must follow (or precede) a verb to make it speech:
 * `speech` nothing; `view` nothing, but it brings in no quotation ("praised"); `clause` a quotation or a clause ("announced that ..."); `object` a noun
 * phrase ("called the plan ..."); `as` an "as" or a quotation ("sees it as ..."); `thing` an
 * object that is no person ("confirmed the offer", not "confirmed the judge"); `finding` a report
 * or an organization as subject ("the records show ...").
 */
export type Frame =
  'speech' | 'view' | 'clause' | 'object' | 'as' | 'thing' | 'finding' | 'record' | 'news';

export interface VerbUse {
  frame: Frame;
  /** Words of which one must stand next after the verb: "speak *of*". */
  next: readonly string[] | null;
  /** A word that must stand somewhere after the verb: "put ... *at*". */
  later: readonly string[] | null;
}

export type Tense = 'base' | 'finite' | 'participle' | 'either';

export interface VerbForm {
  tense: Tense;
  uses: readonly VerbUse[];
}

type Words = ReadonlySet<string>;

export interface Grammar {
  articles: Words;
  quantifiers: Words;
  /** Words before a noun that say nothing of it: "same". */
  fillers: Words;
  prepositions: Words;
  /** The prepositions that bind an institution to its members. */
  of: Words;
  relatives: Words;
  subordinators: Words;
  and: Words;
  but: Words;
  /** Forms of "have" and modal verbs. */
  auxiliaries: Words;
  /** Forms that make a passive. */
  passives: Words;
  adverbs: Words;
  adverbEnding: RegExp;
  not: Words;
  /** Object pronouns that stand before the verb. */
  clitics: Words;
  pronouns: ReadonlyMap<string, 'one' | 'many' | 'thing'>;
  that: Words;
  as: Words;
  by: Words;
  /** "according to", word by word. */
  according: readonly (readonly string[])[];
  /** Words that close "in X's view"; empty where the language has no such form. */
  opinions: Words;
  spokespersons: Words;
  records: Words;
  /** Words before a person's name: "President". */
  titles: Words;
  /** Words that name a body: "ministry". */
  bodies: Words;
  /** The document's words for itself. */
  itself: Words;
  /** "saying", "writing": make speech of what stands before. */
  gerunds: Words;
  /** What is announced when an announcement is speech: figures, results. */
  news: Words;
  /** Whether a verb may stand before its subject: only behind what is said, or freely. */
  inversion: 'behind' | 'free';
  /** Prepositions that belong to the verb: "asked *for*". */
  bound: Words;
  /** Words of which no speaker is made: "nobody", "them". */
  voiceless: Words;
  /** Words of a time between verb and clause: "hours later". */
  times: Words;
  /** What one is when one thinks something: "concerned". */
  feelings: Words;
  /** Words that attribute only at the end of a sentence: "so". */
  parting: Words;
  /** "according to" that stands behind its noun: "zufolge". */
  postpositions: Words;
  /** Whether a verb may do without its pronoun. */
  dropsPronoun: boolean;
  /** Endings of titles, where every noun has a capital. */
  titleEnding: RegExp;
  /** Whether every noun has a capital. */
  hasNounCapitals: boolean;
  /** Whether the participle of a main clause stands at its end. */
  hasVerbLast: boolean;
  /** Verb forms that are nouns as well: "reports". */
  nouns: Words;
  /** Verbs of thinking, which say something also when negated: "does not believe". */
  mental: Words;
  /** Verb forms that often have a thing as subject: "suggests". */
  impersonal: Words;
  /** Nouns for a view that its holder voices: "concern". */
  attitudes: Words;
  /** Verbs that tell how far a view reaches: "extends". */
  reaches: Words;
  /** Plain verbs, which show that a subject has ended before. */
  otherVerbs: Words;
  verbs: ReadonlyMap<string, VerbForm>;
}

export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** The forms of one verb, by what they can be. */
export type Inflection = readonly (readonly [Tense, readonly string[]])[];

/**
 * The table of a language's reporting verbs. `frames` lists verbs by frame; "speak+of|out" needs
 * one of these words next, "put+~at" one of them later.
 */
export function verbTable(
  frames: Readonly<Partial<Record<Frame, string>>>,
  inflect: (verb: string) => Inflection,
): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  for (const [frame, entries] of Object.entries(frames) as [Frame, string][]) {
    for (const entry of wordSet(entries)) {
      const { verb, use } = readUse(frame, entry);
      for (const [tense, forms] of inflect(verb)) addForms(table, use, tense, forms);
    }
  }
  return table;
}

function readUse(frame: Frame, entry: string): { verb: string; use: VerbUse } {
  const [verb = '', particle] = entry.split('+');
  if (particle === undefined) return { verb, use: { frame, next: null, later: null } };
  const isLater = particle.startsWith('~');
  const words = particle.replace('~', '').split('|');
  return { verb, use: { frame, next: isLater ? null : words, later: isLater ? words : null } };
}

function addForms(
  table: Map<string, VerbForm>,
  use: VerbUse,
  tense: Tense,
  forms: readonly string[],
): void {
  for (const form of forms) {
    const known = table.get(form);
    const uses = known?.uses.includes(use) ? known.uses : [...(known?.uses ?? []), use];
    table.set(form, { tense: known === undefined ? tense : bothTenses(known.tense, tense), uses });
  }
}

function bothTenses(one: Tense, other: Tense): Tense {
  if (one === other) return one;
  return one === 'base' || other === 'base' ? 'finite' : 'either';
}
