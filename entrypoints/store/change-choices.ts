import { readChoices, writeChoices, type Choices } from './choices.ts';
import { alone } from './lock.ts';

/** Changes what the reader decided about packs, after whoever works on the library. */
export async function changeChoices(change: (choices: Choices) => Partial<Choices>): Promise<void> {
  await alone(async () => {
    const choices = await readChoices();
    await writeChoices({ ...choices, ...change(choices) });
  });
}
