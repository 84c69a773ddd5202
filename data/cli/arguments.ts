import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './command-error.ts';

/** `--pack P`, as often as wanted. */
export const PACK_OPTION = { pack: { type: 'string', multiple: true } } as const;

/**
 * A command's options and the words beside them.
 * @throws UsageError for an option that the command does not have, or one without its value.
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new UsageError(error.message);
    throw error;
  }
}

/** Exactly the words that a command takes. @throws UsageError when there are more or fewer. */
export function takeWords<const Names extends readonly string[]>(
  words: readonly string[],
  ...names: Names
): { [Index in keyof Names]: string } {
  if (words.length < names.length) throw new UsageError(`${names[words.length]} is missing`);
  if (words.length > names.length) throw new UsageError(`${words[names.length]} is one too many`);
  return words as unknown as { [Index in keyof Names]: string };
}
