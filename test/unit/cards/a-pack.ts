import type { Voice } from '../../../data/model.ts';
import type { Pack, PackContent, StatementContent } from '../../../data/pack/pack.ts';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';
import { noNames } from '../pack/some-content.ts';

export interface Sentence {
  text: string;
  /** Entities that it mentions, by id. */
  about: readonly string[];
  voices?: readonly Voice[];
  date?: string;
}

export interface Source {
  id: string;
  published?: string | null;
  publisher?: string;
  language?: string;
  sentences: readonly Sentence[];
}

interface Rest {
  id?: string;
  /** By entity: first words of its definition. */
  definitions?: Readonly<Record<string, string>>;
  aliases?: Readonly<Record<string, readonly string[]>>;
  disputes?: PackContent['disputes'];
  topics?: PackContent['topics'] & object;
  cues?: PackContent['cues'] & object;
}

/** An opened pack of a few sources; entities come from the sentences, their name is their id. */
export function aPack(sources: readonly Source[], rest: Rest = {}): Pack {
  const sentences = sources.flatMap((source) => source.sentences);
  const ids = [...new Set(sentences.flatMap(({ about }) => about))];
  const rowsWhere = (test: (sentence: Sentence) => boolean) =>
    sentences.flatMap((sentence, row) => (test(sentence) ? [row] : []));
  const definitions = ids.map((id) => {
    const start = rest.definitions?.[id];
    return start === undefined ? -1 : sentences.findIndex(({ text }) => text.startsWith(start));
  });
  const content: PackContent = {
    id: rest.id ?? 'pack',
    title: 'A pack',
    names: noNames(),
    nameCount: 0,
    documents: sources.map(aDocument),
    entities: ids.map((id) => ({
      id,
      name: id,
      kind: 'concept',
      label: null,
      aliases: rest.aliases?.[id] ?? [],
    })),
    statements: sources.flatMap((source, row) => statementsOf(source, row, ids)),
    statementsOfEntity: ids.map((id) => rowsWhere(({ about }) => about.includes(id))),
    definitions,
    disputes: rest.disputes ?? [],
    topics: rest.topics ?? [],
    cues: rest.cues ?? [],
  };
  return openPack(writePack(content));
}

function aDocument({ id, published = '2020', language = 'en', sentences, ...source }: Source) {
  return {
    id,
    title: `Title of ${id}`,
    titleIsOurs: false,
    publisher: source.publisher ?? `${id} press`,
    url: null,
    published,
    language,
    credits: null,
    text: sentences.map(({ text }) => text).join(' '),
  };
}

function statementsOf(
  { sentences }: Source,
  documentRow: number,
  ids: readonly string[],
): StatementContent[] {
  let end = -1;
  return sentences.map(({ text, about, voices = [], date }, index) => {
    const start = end + 1;
    end = start + text.length;
    const dates = date === undefined ? [] : [{ start: 0, end: 1, date }];
    const entityRows = about.map((id) => ids.indexOf(id));
    return { documentRow, index, start, end, voices, dates, figures: [], entityRows };
  });
}
