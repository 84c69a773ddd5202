/**
 * Whether a text is an address that a link may lead to: of http or https, whole, and without a user's
 * name or password, which would go with it wherever it is shown. An "@" further on is a part of its path.
 */
export function isWebAddress(text: string | null | undefined): text is string {
  if (!text || !/^https?:\/\/[^\s\\]+$/iu.test(text)) return false;
  const address = URL.parse(text);
  return address?.username === '' && address.password === '';
}
