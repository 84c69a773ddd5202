/** What scripts cost a page's main thread, from the browser's own trace. */

import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

/** A complete event of the trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor, which other programs on the machine do not lengthen. */
  tdur?: number;
  args?: { worldName?: string; data?: { message?: string } };
}

export interface Trace {
  events: readonly TraceEvent[];
}

/** `toplevel` are the tasks of a thread, `v8` and `v8.execute` the calls into scripts. */
const CATEGORIES = ['toplevel', 'v8', 'v8.execute', 'devtools.timeline'];

/** Everything the browser notes while `run` runs. */
export async function record(browser: Browser, run: () => Promise<void>): Promise<Trace> {
  const devtools: CDPSession = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  const collect = ({ value }: Protocol.Tracing.DataCollectedEvent) =>
    events.push(...(value as unknown as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await run();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return { events };
}

export interface ScriptCost {
  /** Process of the page. */
  pid: number;
  /** When the script was started, on the trace's clock, in milliseconds. */
  startsAtMs: number;
  /** Milliseconds on the processor: the script's start, and all that it does later. */
  startMs: number;
  laterMs: number;
  /** Of both, style and layout that the script had the browser bring up to date. */
  styleMs: number;
  /** Tasks that took part, and the longest of them in milliseconds on the processor. */
  tasks: number;
  longestMs: number;
}

const SCRIPT = new Set(['v8.run', 'v8.callFunction']);
/** Holds the microtasks that run after a task, and mostly nothing. */
const CHECKPOINT = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const MESSAGE = 'Receive mojo message';
const STYLE = new Set(['UpdateLayoutTree', 'Layout']);

/**
 * What a world's script costs in a page without other scripts: the whole task that starts it, every
 * call into it, and every run of microtasks after a task, with the message that the task brought.
 * `null` when the world's script did not run.
 */
export function costOf({ events }: Trace, worldName: string): ScriptCost | null {
  const isOurs = ({ name, args }: TraceEvent) => SCRIPT.has(name) && args?.worldName === worldName;
  const [first] = events.filter(isOurs).sort(byStart);
  if (!first) return null;
  const { pid, tid } = first;
  const thread = events.filter(
    ({ ph, name, ...event }) =>
      ph === 'X' && event.pid === pid && event.tid === tid && name !== CHECKPOINT,
  );
  const tops = outermost(thread);
  const parts = tops.flatMap((task, at) => {
    if (task.ts + (task.dur ?? 0) < first.ts) return [];
    if (task.name === 'RunMicrotasks') return [task, ...messagesIn(thread, tops[at - 1])];
    const runs = thread.filter((event) => isOurs(event) && isWithin(event, task));
    // A task that starts the script does nothing else; one that calls it may do the page's work too.
    return runs.some(({ name }) => name === 'v8.run') ? [task] : runs;
  });
  const [start, ...later] = outermost(parts);
  if (!start) return null;
  const style = thread.filter(
    (event) => STYLE.has(event.name) && parts.some((part) => isWithin(event, part)),
  );
  return {
    pid,
    startsAtMs: first.ts / 1000,
    startMs: sumMs([start]),
    laterMs: sumMs(later),
    styleMs: sumMs(outermost(style)),
    tasks: later.length + 1,
    longestMs: Math.max(...[start, ...later].map(({ tdur = 0 }) => tdur)) / 1000,
  };
}

/** When a page called `console.timeStamp` with these words, on the trace's clock, in milliseconds. */
export function momentOf({ events }: Trace, words: string): number {
  const found = events.find(
    ({ name, args }) => name === 'TimeStamp' && args?.data?.message === words,
  );
  if (!found) throw new Error(`bench: the page never said "${words}"; build the extension`);
  return found.ts / 1000;
}

function messagesIn(thread: readonly TraceEvent[], task: TraceEvent | undefined): TraceEvent[] {
  return thread.filter((event) => event.name === MESSAGE && task && isWithin(event, task));
}

/** Those that no other holds. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return [...events].sort(byStart).filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** The longer first of two that start at once. */
function byStart(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function sumMs(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
