import type { NameTable } from '../../../data/matcher/table.ts';
import { NAME_TABLE_FIELDS } from '../../../data/matcher/table.ts';
import type { PackContent, StatementContent } from '../../../data/pack/pack.ts';

/** A names table in which nothing is found. */
export function noNames(): NameTable {
  const arrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array };
  return Object.fromEntries(
    Object.entries(NAME_TABLE_FIELDS).map(([field, kind]) => [field, arrays[kind].of(1, 2, 3)]),
  ) as unknown as NameTable;
}

/** A small pack with everything that a pack can hold, letters outside ASCII and astral ones included. */
export function someContent(change: Partial<PackContent> = {}): PackContent {
  return { ...base(), ...change };
}

const HARBOUR = 'Ólafsvík 🛳 opened its harbour in 1963. The mayor, Ása, says that 40 boats call.';
const QUAY = 'The quay of Ólafsvík holds 35 boats.';

function base(): PackContent {
  return {
    id: 'small',
    title: 'Small pack',
    names: noNames(),
    nameCount: 3,
    documents: [
      {
        id: 'harbour',
        title: 'A harbour in the west',
        titleIsOurs: false,
        publisher: 'West Gazette',
        url: 'https://west.example/harbour',
        published: '2020-05-01',
        language: 'en',
        credits: null,
        text: HARBOUR,
      },
      {
        id: 'quay',
        title: 'Der Kai',
        titleIsOurs: true,
        publisher: 'Küstenblatt',
        url: null,
        published: null,
        language: 'de',
        credits: 'Küstenblatt, own words',
        text: QUAY,
      },
    ],
    entities: [
      {
        id: 'olafsvik',
        name: 'Ólafsvík',
        kind: 'place',
        label: 'harbour town',
        aliases: ['Olafsvik'],
      },
      { id: 'asa', name: 'Ása', kind: 'person', label: null, aliases: [] },
    ],
    statements: [
      aStatement(0, 0, HARBOUR, 'Ólafsvík', '1963.', { entityRows: [0] }),
      aStatement(0, 1, HARBOUR, 'The mayor', 'call.', {
        voices: [{ entity: 'asa', name: 'Ása' }],
        figures: [{ start: 31, end: 33, value: 40, unit: 'boats' }],
        entityRows: [1, 0],
      }),
      aStatement(1, 0, QUAY, 'The quay', 'boats.', {
        dates: [{ start: 0, end: 3, date: '2019-02' }],
        figures: [{ start: 27, end: 29, value: 35.5, unit: 'boats' }],
        entityRows: [0],
      }),
    ],
    statementsOfEntity: [[0, 2, 1], [1]],
    definitions: [0, -1],
    disputes: [
      {
        id: 'boats',
        question: 'How many boats does the quay hold?',
        kind: 'scope',
        about: [0],
        positions: [
          { answer: '40', statements: [1] },
          { answer: '35', statements: [2] },
        ],
      },
    ],
    topics: [
      { name: 'Boats 🛳 in the west', words: ['fleet', 'Flotte', 'Ólafsvík'], statements: [2, 1] },
      { name: 'Who speaks', words: ['mayor'], statements: [1] },
    ],
    cues: [[], ['at the quay', 'ancré'], ['Ólafsvík']],
  };
}

function aStatement(
  documentRow: number,
  index: number,
  text: string,
  first: string,
  last: string,
  rest: Partial<StatementContent>,
): StatementContent {
  const start = text.indexOf(first);
  const end = text.indexOf(last, start) + last.length;
  const none = { voices: [], dates: [], figures: [], entityRows: [] };
  return { documentRow, index, start, end, ...none, ...rest };
}
