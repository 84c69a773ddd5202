import { writePack } from '../pack/write.ts';
import { readArguments, takeWords } from './arguments.ts';
import { buildFolder } from './build-folder.ts';
import { writeBytes } from './files.ts';
import { contentOf, tellProblems } from './told-problems.ts';

/** `build FOLDER OUT.pack`: warnings go to standard error; with an error nothing is written. */
export function runBuild(args: string[]) {
  const [folder, out] = takeWords(readArguments(args, {}).positionals, 'FOLDER', 'OUT.pack');
  const built = buildFolder(folder);
  const content = contentOf(folder, built);
  tellProblems(folder, built.problems);
  const bytes = writePack(content);
  writeBytes(out, bytes);
  const counts = [
    `${content.documents.length} documents`,
    `${content.statements.length} statements`,
    `${content.entities.length} entities`,
    `${content.nameCount} names`,
  ];
  const topics = content.topics === undefined ? '' : `; ${content.topics.length} topics`;
  process.stdout.write(`${counts.join(', ')}; ${bytes.length} bytes${topics}\n`);
}
