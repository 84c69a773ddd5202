import { buildPack } from '../../../data/build/build.ts';
import { openPack } from '../../../data/pack/read.ts';
import { writePack } from '../../../data/pack/write.ts';

/** A pack of one document that says what is given, and entities as they stand in entities.yaml. */
export function aSmallPack(id: string, text: string, entities: readonly string[]) {
  const files = [
    {
      path: 'documents/x.md',
      text: `---\ntitle: ${id} says\npublisher: ${id}\nlanguage: en\n---\n${text}\n`,
    },
    { path: 'entities.yaml', text: entities.map((one) => `- {${one}}\n`).join('') },
  ];
  const { content, problems } = buildPack(files, { id, title: id });
  if (!content) throw new Error(JSON.stringify(problems));
  return { id, pack: openPack(writePack(content)) };
}
