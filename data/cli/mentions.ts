import type { Library } from '../library/library.ts';
import { PACK_OPTION, readArguments, takeWords } from './arguments.ts';
import { CommandError, UsageError } from './command-error.ts';
import { readText } from './files.ts';
import { mentionJson, printLine } from './json.ts';
import { openLibrary } from './packs.ts';
import { findTextMentions } from './text-mentions.ts';

const OPTIONS = {
  ...PACK_OPTION,
  lang: { type: 'string' },
  jsonl: { type: 'boolean' },
} as const;

/** `mentions FILE...` or `mentions --jsonl FILE`: every accepted mention as a JSON line. */
export function runMentions(args: string[]) {
  const { values, positionals } = readArguments(args, OPTIONS);
  const library = () => openLibrary(values.pack);
  if (values.jsonl === true) {
    const [file] = takeWords(positionals, 'FILE');
    printForLines(library(), file, values.lang);
    return;
  }
  if (positionals.length === 0) throw new UsageError('FILE is missing');
  const texts = positionals.map((file) => ({ file, text: readText(file) }));
  const opened = library();
  for (const { file, text } of texts) {
    for (const mention of findTextMentions(opened, text, values.lang)) {
      const line = mentionJson(text, mention);
      printLine(texts.length > 1 ? { ...line, file } : line);
    }
  }
}

function printForLines(library: Library, file: string, language: string | undefined) {
  readText(file)
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const { id, text, lang } = readLine(line, `${file}:${index + 1}`);
      const mentions = findTextMentions(library, text, lang ?? language);
      printLine({ id, mentions: mentions.map((mention) => mentionJson(text, mention)) });
    });
}

function readLine(line: string, place: string): { id: unknown; text: string; lang?: string } {
  const value = parse(line, place);
  if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value) {
    const { id, text } = value;
    const lang = 'lang' in value && typeof value.lang === 'string' ? { lang: value.lang } : {};
    if (typeof text === 'string') return { id, text, ...lang };
  }
  throw new CommandError(`${place}: "id" or "text" is missing; write {"id": …, "text": "…"}`);
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError(`${place}: not JSON (${error.message}); write one object a line`);
  }
}
