import type { Problem } from './folder.ts';

/** Takes what is wrong in one file. */
export interface Report {
  /** Refuses the folder. `line` counts from 1. */
  error(line: number, what: string, remedy: string): void;
  /** Tells the author, and goes on. */
  warn(line: number, what: string, remedy: string): void;
}

/** A report on one file that appends to `problems`. */
export function reportOn(file: string, problems: Problem[]): Report {
  const add = (isError: boolean) => (line: number, what: string, remedy: string) => {
    problems.push({ file, line, what, remedy, isError });
  };
  return { error: add(true), warn: add(false) };
}

/** Whether one of the problems refuses the folder. */
export function hasError(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.isError);
}

/** A problem as one line: `file:line: what, remedy`. */
export function formatProblem({ file, line, what, remedy }: Problem): string {
  return `${file}:${line}: ${what}, ${remedy}`;
}
