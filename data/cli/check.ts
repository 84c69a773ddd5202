import { readArguments, takeWords } from './arguments.ts';
import { buildFolder } from './build-folder.ts';
import { problemLine } from './folder-files.ts';

/** `check FOLDER`: problems, one a line; status 1 when there are any. */
export function runCheck(args: string[]) {
  const [folder] = takeWords(readArguments(args, {}).positionals, 'FOLDER');
  const { problems } = buildFolder(folder);
  for (const problem of problems) process.stdout.write(`${problemLine(folder, problem)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
