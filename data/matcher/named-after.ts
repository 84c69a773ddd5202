/** What is named after somebody or something: a street, a stadium, a school, a gulf, a head of state. */

import type { Candidate } from './candidate.ts';
import { wordBefore, type Neighbour } from './neighbours.ts';
import { COURTESIES, NAMED_AFTER_HEADS, OF_WORDS } from './setting-words.ts';
import { FORM } from './table.ts';
import { behind, textBefore } from './text-before.ts';

/** Miss USA, the Gulf of Mexico, the Center for Inter-American Relations: not the place itself. */
export function isNamedAfterPlace(before: Neighbour, text: string): boolean {
  if (before.isCapital) return COURTESIES.has(before.word);
  if (!OF_WORDS.has(before.word) && before.word !== 'for') return false;
  const head = wordBefore(text, before.edge);
  return head !== null && head.isCapital && NAMED_AFTER_HEADS.has(head.word);
}

/** "Rue Jean Moulin", "la place du Général Leclerc", "in via Garibaldi", "o estádio Mané Garrincha". */
export function isStreetOrBuilding(
  text: string,
  { start, readings }: Candidate,
  language: string,
): boolean {
  const heads = HEADS[language.slice(0, 2).toLowerCase()];
  if (heads === undefined) return false;
  const isFirm = readings.every(({ kind }) => kind === 'organization' || kind === 'facility');
  if (!isFirm && !readings.some(({ flags }) => (flags & FORM.isPerson) !== 0)) return false;
  const before = textBefore(text, start, REACH);
  return (isFirm ? heads.streets : heads.all).test(before);
}

/** Code units looked at before a name. */
const REACH = 48;

/** "La place du Général Leclerc". */
const TITLE = '(?:(?:du|de la|del|della|do|da) \\p{Lu}\\p{L}+ )?';

interface Heads {
  streets: RegExp;
  /** Streets and all else that bears names of persons. */
  all: RegExp;
}

/** By language: in others "via" and "place" are plain words. */
const HEADS: Readonly<Record<string, Heads>> = {
  fr: headsOf(
    'rue|avenue|boulevard|place|quai|square|allée|impasse|esplanade',
    'stade|lycée|collège|école|gymnase|pont|tour|hôpital|aéroport|prix|musée|fondation|salle',
  ),
  pt: headsOf(
    'rua|avenida|av\\.|praça|travessa|alameda|largo|rodovia|viaduto',
    'estádio|escola|hospital|prêmio|prémio|aeroporto|ginásio|ponte|museu|fundação|edifício',
  ),
  it: headsOf(
    'via|viale|piazza|piazzale|corso|largo|vicolo|lungomare',
    'stadio|liceo|scuola|ospedale|aeroporto|premio|ponte|museo|fondazione|teatro|palazzo',
  ),
  es: headsOf(
    'calle|avenida|plaza|paseo|carretera|glorieta',
    'estadio|colegio|escuela|hospital|aeropuerto|premio|puente|museo|fundación|teatro|palacio',
  ),
};

function headsOf(streets: string, buildings: string): Heads {
  return { streets: behind(streets, TITLE), all: behind(`${streets}|${buildings}`, TITLE) };
}

/** "The president of the Republic", in three languages: the state, not the newspaper of that name. */
export function isOwnRepublic(text: string, { start, surface }: Candidate): boolean {
  if (!REPUBLIC.test(surface)) return false;
  return OF_THE.test(textBefore(text, start, SHORT_REACH));
}

const SHORT_REACH = 8;
const REPUBLIC = /^(?:République|República|Repubblica)$/u;
const OF_THE = /(?<!\p{L})(?:de la|da|della|na|nella|alla|dalla)\s$/u;
