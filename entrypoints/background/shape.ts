/** Small questions about things of unknown shape. */

export type Shape<T> = (value: unknown) => value is T;

/** Text of at most `max` UTF-16 code units. */
export function textUpTo(max: number): Shape<string> {
  return (value): value is string => typeof value === 'string' && value.length <= max;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0 to `max`. */
export function countUpTo(max: number): Shape<number> {
  return (value): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= max;
}

/** One of these values. */
export function oneOf<const T extends string | number | null>(values: readonly T[]): Shape<T> {
  return (value): value is T => values.some((known) => known === value);
}

/** What `shape` accepts, or `null`. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

/** What `shape` accepts, or nothing. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** An array of at most `max` members, all of one shape. */
export function listOf<T>(shape: Shape<T>, max: number): Shape<T[]> {
  return (value): value is T[] =>
    Array.isArray(value) && value.length <= max && value.every((member) => shape(member));
}

/** An object whose named fields have these shapes; other fields are let be. */
export function fields<T extends object>(shapes: { [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> {
  const entries = Object.entries(shapes) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([key, shape]) =>
      shape(Object.hasOwn(value, key) ? value[key as keyof typeof value] : undefined),
    );
}
