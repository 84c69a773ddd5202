/** The command line: `npm run --silent pack -- COMMAND`. */

import { runBuild } from './build.ts';
import { runCard } from './card.ts';
import { runCheck } from './check.ts';
import { CommandError, USAGE, UsageError } from './command-error.ts';
import { runMentions } from './mentions.ts';
import { runPublish } from './publish.ts';
import { runSearch } from './search.ts';
import { runStatements } from './statements.ts';

const COMMANDS: ReadonlyMap<string, (args: string[]) => void> = new Map([
  ['build', runBuild],
  ['check', runCheck],
  ['publish', runPublish],
  ['mentions', runMentions],
  ['card', runCard],
  ['statements', runStatements],
  ['search', runSearch],
]);

/** Whoever reads our output may stop early (`| head`): that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  run(process.argv.slice(2));
} catch (error) {
  report(error);
}

function run([command, ...args]: string[]) {
  if (command === undefined) throw new UsageError('a command is missing');
  if (command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return;
  }
  const runCommand = COMMANDS.get(command);
  if (runCommand === undefined) throw new UsageError(`unknown command ${command}`);
  runCommand(args);
}

function report(error: unknown) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  if (error instanceof UsageError) process.stderr.write(`pack: ${error.message}\n\n${USAGE}`);
  else if (error instanceof CommandError) process.stderr.write(`${error.message}\n`);
  else throw error;
}
