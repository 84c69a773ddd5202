/** Stores where no browser lets an extension run. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** The host of an address; `null` where no extension may run: browser pages, files, stores. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return CLOSED_HOSTS.has(hostname) ? null : hostname;
}
