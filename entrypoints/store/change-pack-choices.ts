import { readPackChoices, writePackChoices, type PackChoices } from './pack-choices.ts';
import { alone } from './lock.ts';

/** Changes what the reader decided about packs, after whoever works on the library. */
export async function changePackChoices(
  change: (choices: PackChoices) => Partial<PackChoices>,
): Promise<void> {
  await alone(async () => {
    const choices = await readPackChoices();
    await writePackChoices({ ...choices, ...change(choices) });
  });
}
