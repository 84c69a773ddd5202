import { readArguments, takeWords } from './arguments.ts';
import { buildFolder } from './build-folder.ts';
import { problemLine } from './folder-files.ts';

/** `check FOLDER`: problems, one a line; status 1 when there are any. Notes go to standard error. */
export function runCheck(args: string[]) {
  const [folder] = takeWords(readArguments(args, {}).positionals, 'FOLDER');
  const { problems, notes } = buildFolder(folder);
  for (const problem of problems) process.stdout.write(`${problemLine(folder, problem)}\n`);
  for (const note of notes) process.stderr.write(`${problemLine(folder, note)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
