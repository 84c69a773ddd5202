/**
 * Shards are raw deflate that refers to what all have in common. Browsers inflate nothing that was
 * packed so; but deflate may begin with a block that is stored as it is, and what comes behind may
 * refer to that. So what is common goes first, the shard behind it, and what comes out begins with
 * what is common.
 */

/** The bytes that go before a packed shard: a stored block, not the last. */
export function storedBlock(common: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(5 + common.length);
  const head = new DataView(block.buffer);
  head.setUint16(1, common.length, true);
  head.setUint16(3, ~common.length, true);
  block.set(common, 5);
  return block;
}
