/** What `fetch` answers in the background: the files of the extension's package. */
export function fetchFromPackage(pack: ArrayBuffer): (address: URL) => Promise<Response> {
  const files: Record<string, () => BodyInit> = {
    '/packs/bundled.pack': () => pack,
  };
  return async ({ pathname }) => {
    const file = files[pathname];
    return file === undefined ? new Response(null, { status: 404 }) : new Response(file());
  };
}
