import { buildFolder } from '../../data/cli/build-folder.ts';
import type { Pack } from '../../data/pack/pack.ts';
import { openPack } from '../../data/pack/read.ts';
import { writePack } from '../../data/pack/write.ts';

/** The bundled documents as an opened pack, built anew. */
export function dossierPack(): Pack {
  const { content, problems } = buildFolder('data/dossier');
  if (content === null) throw new Error(problems.map(({ what }) => what).join('\n'));
  return openPack(writePack(content));
}
