import { formatProblem } from '../../data/build/problems.ts';
import { Refusal } from '../../data/import/refusal.ts';
import { withoutDocument } from '../../data/import/without-document.ts';
import { changeFolder } from '../store/change-folder.ts';

/**
 * Takes a document out of an own pack, and what rests on it.
 * @throws Refusal with the first error, when the pack does not build without it; StoreError as `changeFolder`.
 */
export async function removeDocument(
  pack: { id: string; title: string },
  document: string,
): Promise<void> {
  const change = (files: ReadonlyMap<string, string>) => withoutDocument(files, document);
  const result = await changeFolder({ ...pack, change });
  if (result.kind === 'refused') {
    throw new Refusal('folderWrong', result.problems.map(formatProblem)[0]);
  }
}
