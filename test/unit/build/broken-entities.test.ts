import { expect, test } from 'vitest';
import { aFolder, problemsOf } from './a-folder.ts';

const ENTITIES = aFolder().find(({ path }) => path === 'entities.yaml')!.text;

function entities(from: string, to: string): Record<string, string> {
  return { 'entities.yaml': ENTITIES.replace(from, to) };
}

/** Errors begin with `!`. */
const CASES: readonly [what: string, files: Record<string, string | null>, problem: string][] = [
  [
    'entities that are no list',
    { 'entities.yaml': 'id: x' },
    '! entities.yaml:1: the file is not a list, begin each entity with "- id: ..."',
  ],
  [
    'an entity that is text',
    { 'entities.yaml': `- bluegate\n${ENTITIES}` },
    '! entities.yaml:1: this is no entity, write "- id: ..." with its keys',
  ],
  [
    'an entity without id',
    entities('id: bluegate', 'di: bluegate'),
    '! entities.yaml:1: id is missing, add "id: ..."',
  ],
  [
    'a reserved entity id',
    entities('id: ann-miller', 'id: constructor'),
    '! entities.yaml:6: "constructor" cannot be an id, choose another',
  ],
  [
    'an id used twice',
    entities('id: ann-miller', 'id: bluegate'),
    '! entities.yaml:6: the id "bluegate" is already used on line 1, choose another or join the two',
  ],
  [
    'an unknown kind',
    entities('facility', 'prison'),
    '! entities.yaml:3: "prison" is not a kind, use one of person, place, organization, facility, event, agreement, law, policy, concept, group',
  ],
  [
    'a label of one word',
    entities('prison in Redland', 'prison'),
    'entities.yaml:4: the label has 1 word, say in 2 to 9 words what it is',
  ],
  [
    'an unknown entity key',
    entities('label:', 'lable:'),
    'entities.yaml:4: "lable" is not a known key, use one of id, name, kind, label, aliases, definition, ambiguous, context, requires, same-as',
  ],
  [
    'aliases that are text',
    entities('label:', 'aliases: Gate\n  label:'),
    '! entities.yaml:4: aliases is not a list, write "aliases: [..., ...]"',
  ],
  [
    'an alias that is a map',
    entities('label:', 'aliases: [{a: b}]\n  label:'),
    '! entities.yaml:4: an item of aliases is not text, write one text, in double quotes if need be',
  ],
  [
    'an alias twice',
    entities('label:', 'aliases: [Gate, Gate]\n  label:'),
    'entities.yaml:4: "Gate" is there twice, take one away',
  ],
  [
    'an ambiguous text that is no name',
    entities('label:', 'ambiguous: [Gate]\n  context: [jail]\n  label:'),
    '! entities.yaml:4: "Gate" is not a name of this entity, add it to aliases or leave it out',
  ],
  [
    'another requirement',
    entities('label:', 'ambiguous: [Bluegate]\n  requires: luck\n  label:'),
    '! entities.yaml:5: requires is "luck", write full-name or leave it out',
  ],
  [
    'an ambiguous name that nothing decides',
    entities('label:', 'ambiguous: [Bluegate]\n  label:'),
    'entities.yaml:4: nothing says when the ambiguous names mean this entity, add context, or requires: full-name',
  ],
  [
    'context that decides nothing',
    entities('label:', 'context: [jail]\n  label:'),
    'entities.yaml:4: no name is ambiguous, so this decides nothing, list such names as ambiguous',
  ],
  [
    'a definition that is text',
    entities('{document: opening, starts: "Bluegate opened"}', 'Bluegate'),
    '! entities.yaml:5: definition is not a sentence, write {document: ID, starts: "its first words"}',
  ],
  [
    'a definition without words',
    entities(', starts: "Bluegate opened"', ''),
    '! entities.yaml:5: starts is missing, add "starts: ..."',
  ],
  [
    'a definition in no document',
    entities('document: opening', 'document: closing'),
    '! entities.yaml:5: there is no document "closing", name one of documents/, without .md',
  ],
  [
    'a definition that is nowhere',
    entities('Bluegate opened', 'Bluegate closed'),
    '! entities.yaml:5: no sentence begins with "Bluegate closed" in opening, copy the first words of one',
  ],
  [
    'a name that two entities claim',
    entities('name: Ann Miller', 'name: Ann Miller, aliases: [Bluegate]'),
    'entities.yaml:6: "Bluegate" is also a name of bluegate, list it as ambiguous in both, with context',
  ],
  [
    'a YAML alias',
    entities('name: Bluegate', 'name: &n Bluegate\n  aliases: *n'),
    '! entities.yaml:3: *n points elsewhere, write the value out here',
  ],
  [
    'broken YAML',
    entities('label: prison', 'label: "prison'),
    '! entities.yaml:4: this is not YAML (Missing closing "quote), mend it here or put the text in double quotes',
  ],
];

test.each(CASES)('names file, line and remedy of %s', (_, files, problem) => {
  expect(problemsOf(aFolder(files))).toContain(problem);
});
