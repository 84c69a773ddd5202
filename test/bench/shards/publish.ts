/** `pack publish` as a process of its own, so that its memory can be limited and measured. */

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const COMMAND = resolve(import.meta.dirname, '../../../data/cli/main.ts');
/** The last thing that the process says: its largest resident set, in kB. */
const TELL_PEAK =
  'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';

export interface Published {
  /** What the command printed. */
  said: string;
  seconds: number;
  /** The most memory that it ever held, all told. */
  peakBytes: number;
}

/** Publishes a folder in shards; `limitMb` is what V8 may hold of it for long. @throws Error with its message. */
export async function publish(folder: string, out: string, limitMb?: number): Promise<Published> {
  const limit = limitMb === undefined ? [] : [`--max-old-space-size=${limitMb}`];
  const args = [...limit, '--import', TELL_PEAK, COMMAND];
  const begin = performance.now();
  const child = spawn(process.execPath, [...args, 'publish', folder, out, '--shards', 'always']);
  const [said, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const peak = Number(errors.trim().split('\n').at(-1));
  if (!(peak > 0) || said === '')
    throw new Error(`bench: publishing failed: ${errors.slice(0, 800)}`);
  const seconds = (performance.now() - begin) / 1000;
  return { said: said.trim(), seconds, peakBytes: peak * 1024 };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
