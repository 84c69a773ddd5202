/** What a published pack's `pack.json` says: enough to decide on it, to fetch it and to check it. */

import type { PartialDate } from '../model.ts';

export const MANIFEST_FILE = 'pack.json';
export const MANIFEST_FORMAT = 'backgrounder-pack';
export const MANIFEST_VERSION = 2;

/** Bytes of a shard's SHA-256 that the list of hashes keeps: nobody finds another file with the same 16. */
export const HASH_BYTES = 16;

/** A file of the tree; its path is relative to the manifest. */
export interface PublishedFile {
  path: string;
  bytes: number;
  /** Hexadecimal SHA-256 of its bytes. */
  sha256: string;
}

export interface Manifest {
  format: typeof MANIFEST_FORMAT;
  version: number;
  id: string;
  title: string;
  publisher: string | null;
  licence: string | null;
  /** What it covers, in a sentence. */
  description: string | null;
  documents: number;
  statements: number;
  entities: number;
  names: number;
  oldest: PartialDate | null;
  newest: PartialDate | null;
  /** BCP 47 tags of its documents, most first. */
  languages: string[];
  /** The whole pack, or the names of one whose statements stand in shards. */
  file: PublishedFile;
  shards: Shards | null;
}

/** Statements by entity, and whole documents by document. */
export interface Shards {
  entities: ShardGroup;
  documents: ShardGroup;
}

export interface ShardGroup {
  /** How many shards there are. */
  count: number;
  /** How many ids share a shard: what the host can learn of one that is looked up. */
  least: number;
  most: number;
  /** Files are `FOLDER/NUMBER.shard`, NUMBER in hexadecimal; see `pack-shard.ts`. */
  folder: string;
  /** In order of each shard the first hash of an id in it (u32, big-endian) and `HASH_BYTES` of its SHA-256. */
  list: PublishedFile;
  /** What its shards have in common. */
  dictionary: PublishedFile;
}
