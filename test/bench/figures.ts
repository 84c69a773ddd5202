/** Figures of repeated measurements, and tables of them. */

/** One line of the summary. */
export interface SummaryRow {
  question: string;
  result: string;
  /** Empty where nothing is aimed at. */
  aim: string;
}

/** The least value that `share` (0 to 1) of the values do not exceed; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value; between the two in the middle of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [below = Number.NaN, above = Number.NaN] = [Math.ceil(half) - 1, Math.floor(half)].map(
    (at) => sorted[at],
  );
  return (below + above) / 2;
}

/** `median (min-max)`. */
export function spread(values: readonly number[]): string {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return `${short(median(values))} (${short(min)}-${short(max)})`;
}

/** Three digits, or all before the point. */
export function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Prints a Markdown table under a title. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map(() => '---'));
  console.log([`\n## ${title}\n`, line(head), rule, ...rows.map(line), ''].join('\n'));
}

/** Runs of several methods in turns, so that the machine's moods meet all alike. */
export async function inTurns<Key extends string>(
  rounds: number,
  methods: Readonly<Record<Key, () => Promise<number | null>>>,
): Promise<Record<Key, number[]>> {
  const keys = Object.keys(methods) as Key[];
  const times = Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<
    Key,
    number[]
  >;
  for (let round = 0; round < rounds; round++)
    for (const key of keys) {
      const time = await methods[key]();
      if (time !== null) times[key].push(time);
    }
  return times;
}
