/** The pages of the extension, where no script is injected: they load it themselves. */

/** Whether this document is a page of the extension; no web page has such an address. */
export function isOwnPage(): boolean {
  return location.protocol.endsWith('-extension:');
}

/** Loads a script of the extension into its own page. */
export function addOwnScript(path: string): Promise<void> {
  const script = document.createElement('script');
  script.src = path;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error(`extension: ${path} is missing; install it again`)),
    );
    document.head.append(script);
  });
}
