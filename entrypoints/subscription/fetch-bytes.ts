import { looksLikePage } from '../../data/import/file-kind.ts';
import { SubscriptionError } from './subscription-error.ts';
import { joinBytes } from '../../data/join-bytes.ts';

export interface FetchOptions {
  /** Bytes at most; what is larger is stopped while it comes in. */
  limit: number;
  signal?: AbortSignal | undefined;
  /** Answers from the browser's own cache without asking the host: for files whose name tells their bytes. */
  isLasting?: boolean;
}

/**
 * A file from a publisher's host: no cookies, no referrer, and a conditional request where the browser
 * still has it (by its ETag), so that what did not change costs no bytes.
 * @throws SubscriptionError that names what went wrong.
 */
export async function fetchBytes(
  address: URL,
  { limit, signal, isLasting = false }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: isLasting ? 'force-cache' : 'no-cache',
    signal: signal ?? null,
  });
  if (!response.ok) throw new SubscriptionError('status', `${response.status} ${address.host}`);
  const bytes = await readWithin(response.body, limit, address);
  if (looksLikePage(bytes)) throw new SubscriptionError('page', address.host);
  return bytes;
}

async function ask(address: URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    // A host that is there but forbids reading answers a request whose answer nobody reads.
    const isThere = await fetch(address, { ...options, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    throw new SubscriptionError(isThere ? 'closed' : 'unreachable', address.host, { cause: error });
  }
}

/**
 * All bytes of a stream. What comes in is counted: neither an announced size nor its absence is believed.
 * @throws SubscriptionError of the fault `tooLarge`, or `cut` when the stream breaks off.
 */
export async function readWithin(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
  { host }: URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream ?? []) {
      size += chunk.length;
      if (size > limit) throw new SubscriptionError('tooLarge', host);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof TypeError) throw new SubscriptionError('cut', host, { cause: error });
    throw error;
  }
  return joinBytes(chunks);
}
