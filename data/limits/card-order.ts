/** The order of a card's statements: points for what fits the page. Every number with its unit and its reason. */

/** A pack's own order, for a page of which nothing is known: first to last statement. */
export const PRIOR_WEIGHT = 0.8;
/** Rank at which a pack's own order counts half: a card shows about five at once. */
export const PRIOR_HALF = 10;
/** What several documents report alike. */
export const CORROBORATION_WEIGHT = 2;
/** What a statement loses for each way in which it leans on others, where no page says what it is about. */
export const LEANING_PENALTY = 1;
/** Share of an entity's statements from which on a word tells nothing about one of them. */
export const COMMON_WORD_SHARE = 0.15;
/** What a statement is worth for any page, on one that bears on what is known. */
export const BY_ITSELF_ON_PAGE = 0.4;
/** Words shared with the paragraph around the mention; twice the half gives two thirds of it. */
export const NEAR_WORDS_WEIGHT = 7;
/** Sum of the shared words' rarity (0 to 1 each) that earns half the weight. */
export const NEAR_WORDS_HALF = 4;
/** A word that stands in texts of any subject (come, day, people), against one that does not. */
export const LIGHT_WORD_SHARE = 0.5;
/** Amounts that differ by no more than this share may be of one thing. */
export const CLOSE_AMOUNT = 0.15;
/** What a close amount is worth against the same. */
export const CLOSE_AMOUNT_SHARE = 0.8;
/** Words of a statement that shares at full weight: a longer one shares by chance. */
export const LENGTH_WORDS = 10;
/** Power of the length that divides what is shared: 0 takes no account of it. */
export const LENGTH_DAMPING = 0.55;
/** Statements of fewer words count as of so many. */
export const SHORTEST_WORDS = 4;
/** A word of the document's title that stands in the paragraph, against one of the statement. */
export const TITLE_WORD_SHARE = 0.7;
/** What a statement beside it in its document shares, against what it shares itself. */
export const BESIDE_SHARE = 0.65;
/** What is left of that with every sentence between. */
export const BESIDE_DECAY = 0.7;
/** Sentences before and after that count as beside. */
export const BESIDE_SENTENCES = 4;
/** The passage that a statement stands in, were it word for word the paragraph. */
export const PASSAGE_WEIGHT = 3;
/** What the sentence before or after counts in it. */
export const PASSAGE_DECAY = 0.6;
/** Points of a statement that means what the paragraph means, word for word. */
export const MEANING_WEIGHT = 3.4;
/** What the sentence before or after counts in what a statement means. */
export const MEANING_BESIDE_SHARE = 0.4;
/** What its document counts in it. */
export const MEANING_DOCUMENT_SHARE = 0.5;
/** Likeness of an article to the document most like it, up to which it has nothing to do with any. */
export const NO_BEARING = 0.5;
/** The same, from which on it is about the same things: nine in ten of our documents among the others. */
export const FULL_BEARING = 0.6;
/** Different words of an article that tell what it is about; a paragraph has fewer. */
export const BEARING_LEAST_TERMS = 60;
/** So much of an article is looked at for that. */
export const BEARING_CHARS = 8000;
/** A word of the label of an entity that it mentions (the senator: a US senator), against one of its own. */
export const LABEL_SHARE = 0.5;
/** Its document fits best of all. */
export const DOCUMENT_WEIGHT = 1.2;
/** Power of a document's words that divides what it shares: 0 takes no account of its length. */
export const DOCUMENT_DAMPING = 0.4;
/** What all the entity's statements of its document share, against what it shares itself. */
export const DOCUMENT_SHARE = 0.15;
/** Entities of the paragraph: what readers most want connected. */
export const NEAR_ENTITY_WEIGHT = 3;
/** Entities elsewhere on the page. */
export const PAGE_ENTITY_WEIGHT = 0.5;
/** Place among the page's entities at which one counts half. */
export const PAGE_ENTITY_HALF = 5;
/** A place says where, seldom what about: two texts of one city may have nothing in common. */
export const PLACE_SHARE = 0.4;
/** The reader's language: sources in others stay, a little lower. */
export const LANGUAGE_WEIGHT = 0.1;
/** Share of a statement's words in two sentences of the article, from which on it tells nothing new. */
export const ALREADY_SAID_SHARE = 0.75;
/** More than all points together: what the page says comes last. */
export const ALREADY_SAID_PENALTY = 100;
/** A statement equal to one that was taken; grows with the square of the likeness. */
export const SIMILAR_PENALTY = 4;
/** What a statement's own words that were told count for, against words that both have alone. */
export const TOLD_SHARE = 0.85;
/** For each statement of the same document that was taken. */
export const SAME_DOCUMENT_PENALTY = 0.15;
/** For each statement of the same voice that was taken. */
export const SAME_VOICE_PENALTY = 0.15;
/** What repeating costs once the page is known: what fits it comes first, even from one source. */
export const VARIETY_ON_PAGE = 0.15;
/** So many are chosen one by one for variety; beyond them readers search rather than read. */
export const VARIED_STATEMENTS = 24;
/** Share of common words from which on two statements are one: a sentence with a word or two changed. */
export const NEARLY_SAME_SHARE = 0.9;
/** Likeness from which on two statements of one date tell the same. */
export const TIMELINE_REPEATS = 0.5;
/** Entries of a timeline: the best dated statements; more is a chronicle. */
export const TIMELINE_ENTRIES = 24;
/** Entries of one year that name no more than the year: often it is part of a law's name. */
export const TIMELINE_PER_YEAR = 2;
/** Power of an entity's own count of statements that divides what it shares: 0 ranks by shared alone. */
export const UBIQUITY_DAMPING = 0.4;
/** Related entities on a card: one or two lines of links. */
export const RELATED_ENTITIES = 8;
/** Statements from which on a card tells enough to be worth a mark like any other. */
export const FULL_CARD_STATEMENTS = 3;
/** Statements of a pack whose words are remembered: those of some cards, about 20 MB. */
export const REMEMBERED_STATEMENTS = 10_000;
/** What a statement loses whose document names no publisher: nobody can look it up. */
export const UNSOURCED_PENALTY = 0.6;
