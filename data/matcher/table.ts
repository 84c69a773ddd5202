/**
 * The shape of the names table: everything that finding mentions needs, as typed arrays, so that a
 * pack opens without parsing. `data/pack` stores each field as one section, in this order.
 */

export type ArrayKind = 'u8' | 'u16' | 'u32' | 'i32';

export interface ArrayOfKind {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i32: Int32Array;
}

export const NAME_TABLE_FIELDS = {
  keys: 'i32',
  values: 'i32',
} as const satisfies Record<string, ArrayKind>;

export type NameTable = {
  readonly [Field in keyof typeof NAME_TABLE_FIELDS]: ArrayOfKind[(typeof NAME_TABLE_FIELDS)[Field]];
};
