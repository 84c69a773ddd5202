import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 25;

/**
 * Asks until the answer is neither `null` nor `false`, and gives it.
 * @throws after `timeoutMs`, naming `what`.
 */
export async function poll<Value>(
  what: string,
  ask: () => Promise<Value | null | false>,
  timeoutMs = 15_000,
): Promise<Value> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end)
      throw new Error(`test: waited ${timeoutMs} ms in vain for ${what}`);
    await sleep(EVERY_MS);
  }
}
