import { buildPack } from '../build/build.ts';
import { openPack } from '../pack/read.ts';
import { writePack } from '../pack/write.ts';
import { readFolder } from './folder-files.ts';
import { contentOf, tellProblems } from './told-problems.ts';
import { publishFile, writeManifest, type About } from './write-manifest.ts';

/** Publishes a folder as one pack; answers what went in. @throws CommandError when it has errors. */
export function publishWhole(folder: string, out: string, about: About): string {
  const built = buildPack(readFolder(folder), about);
  const content = contentOf(folder, built);
  tellProblems(folder, built.problems);
  const bytes = writePack(content);
  const { documents, statements, entities, names, oldest, newest } = openPack(bytes).info;
  writeManifest(out, {
    ...about,
    documents,
    statements,
    entities,
    names,
    oldest,
    newest,
    languages: byCount(content.documents.map(({ language }) => language)),
    file: publishFile(out, 'library', bytes),
    shards: null,
  });
  return `${documents} documents, ${statements} statements, ${entities} entities, ${names} names; one file of ${bytes.length} bytes`;
}

/** Distinct texts, the most frequent first. */
export function byCount(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
