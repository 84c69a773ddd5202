/** What is wrong in a folder, told on standard error: warnings, or why nothing came of it. */

import { join } from 'node:path';
import type { Built } from '../build/build.ts';
import type { Problem } from '../build/folder.ts';
import { formatProblem, hasError } from '../build/problems.ts';
import type { PackContent } from '../pack/pack.ts';
import { CommandError } from './command-error.ts';

/** A problem as one line that begins with its file's path. */
export function problemLine(folder: string, problem: Problem): string {
  return formatProblem({ ...problem, file: join(folder, problem.file) });
}

/** Tells the warnings. @throws CommandError with every problem when one of them is an error. */
export function tellProblems(folder: string, problems: readonly Problem[]): void {
  if (hasError(problems)) throw refusal(folder, problems);
  for (const problem of problems) process.stderr.write(`${problemLine(folder, problem)}\n`);
}

/** What was built of a folder. @throws CommandError with every problem when nothing was. */
export function contentOf(folder: string, { content, problems }: Built): PackContent {
  if (content === null) throw refusal(folder, problems);
  return content;
}

function refusal(folder: string, problems: readonly Problem[]): CommandError {
  return new CommandError(problems.map((problem) => problemLine(folder, problem)).join('\n'));
}
