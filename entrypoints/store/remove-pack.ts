import { uninstall } from './install.ts';
import { alone } from './lock.ts';
import { readPackChoices, withMember, writePackChoices } from './pack-choices.ts';
import { dropCopy } from './safe-copy.ts';

/** Takes a pack out of the library with all that was decided about it. */
export async function removePack(id: string): Promise<void> {
  await alone(async () => {
    await uninstall(id);
    const { order, off, marked, parted } = await readPackChoices();
    await writePackChoices({
      order: withMember(order, id, false),
      off: withMember(off, id, false),
      marked: withMember(marked, id, false),
      parted: parted.filter((entity) => !entity.startsWith(`${id}/`)),
    });
  });
  await dropCopy(id);
}
