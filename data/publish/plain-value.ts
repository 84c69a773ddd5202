/** The number that a text is when it is written with digits and a full stop alone; else `NaN`. */
export function plainValue(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
}
