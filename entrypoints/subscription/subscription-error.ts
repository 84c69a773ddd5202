/** Why a subscription could not be fetched; the reader is told in words of its own for each. */
export const SUBSCRIPTION_FAULTS = [
  /** What was typed is no https address. */
  'address',
  /** The host does not answer: no network, a wrong name. */
  'unreachable',
  /** The host answers, but lets no program of another site read it (no CORS). */
  'closed',
  /** The host says that the file is not there, or may not be had. */
  'status',
  /** More bytes than the manifest or our limit allows. */
  'tooLarge',
  /** Fewer bytes than announced: half a download. */
  'cut',
  /** The bytes are not those that the publisher lists. */
  'hash',
  /** A web page instead of the file: a sign-in page, an error. */
  'page',
  /** No pack and no manifest of one. */
  'none',
  /** Made for a newer version of Backgrounder. */
  'newer',
  /** Published in a form that is not read any more. */
  'older',
  /** The pack is damaged though its hash is right. */
  'damaged',
  /** No room, or the database is broken: the store says more. */
  'store',
] as const;
export type SubscriptionFault = (typeof SUBSCRIPTION_FAULTS)[number];

/** A failure to fetch; what the library has stays as it is. `detail` is a host, a number, a size. */
export class SubscriptionError extends Error {
  readonly fault: SubscriptionFault;
  readonly detail: string;

  constructor(fault: SubscriptionFault, detail = '', options?: ErrorOptions) {
    super(`subscription: ${fault} ${detail}`.trimEnd(), options);
    this.name = 'SubscriptionError';
    this.fault = fault;
    this.detail = detail;
  }
}
