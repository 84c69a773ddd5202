import { readArguments, takeWords } from './arguments.ts';
import { buildFolder } from './build-folder.ts';
import { problemLine } from './told-problems.ts';

/**
 * `check FOLDER [--notes]`: problems, one a line; status 1 when there are any. Figures that may
 * contradict each other are suggested on standard error, for they are nothing wrong. Notes are what is
 * legal but perhaps not meant: they are counted there, printed when asked for. So are topics, where the
 * folder has any.
 */
export function runCheck(args: string[]) {
  const { values, positionals } = readArguments(args, { notes: { type: 'boolean' } });
  const [folder] = takeWords(positionals, 'FOLDER');
  const { content, problems, notes, suggest } = buildFolder(folder);
  const shown = values.notes === true ? [...problems, ...notes] : problems;
  for (const problem of shown) process.stdout.write(`${problemLine(folder, problem)}\n`);
  for (const suggestion of suggest()) {
    process.stderr.write(`${problemLine(folder, suggestion)}\n`);
  }
  if (notes.length > 0 && values.notes !== true) {
    process.stderr.write(`${notes.length} notes; --notes prints them\n`);
  }
  if (content?.topics !== undefined) {
    const under = new Set(content.topics.flatMap(({ statements }) => statements)).size;
    const all = content.statements.length;
    process.stderr.write(`${content.topics.length} topics of ${under} of ${all} statements\n`);
  }
  if (problems.length > 0) process.exitCode = 1;
}
