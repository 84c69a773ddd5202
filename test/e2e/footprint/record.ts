/** A page's own script that looks for every trace of an extension. Runs in the page, before all else. */

/** What the script has noticed, in words; the natural part is the same without the extension. */
export interface Record {
  /** Changes of the document since it was parsed. */
  mutations: string[];
  /** Names on the window and on the document that were not there at first. */
  globals: string[];
  sheets: number;
  messages: string[];
  /** Every event that scripts made. */
  madeEvents: string[];
  /** Kinds of events that the browser made. */
  events: string[];
  /** What the page's timeline holds but for the times of its own loading and painting. */
  performance: string[];
  /** Calls of the page's own builtins by anybody. */
  calls: string[];
  /** Where focus and selection are. */
  attention: string;
}

declare global {
  interface Window {
    readRecord(): Record;
    violations: string[];
  }
}

/** Starts to record; `window.readRecord()` gives what was recorded until then. */
export function record(): void {
  const mutations: string[] = [];
  const messages: string[] = [];
  const madeEvents: string[] = [];
  const events = new Set<string>();
  const calls = new Set<string>();

  const named = (node: Node) => node.nodeName.toLowerCase();
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const more = [...addedNodes].map((node) => `+${named(node)}`);
      const less = [...removedNodes].map((node) => `-${named(node)}`);
      mutations.push([type, named(target), attributeName ?? '', ...more, ...less].join(' '));
    }
  });
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    }),
  );

  const places = [window, document, HTMLElement.prototype, Document.prototype, Window.prototype];
  const handlers = places.flatMap((place) => Object.getOwnPropertyNames(place));
  const types = handlers.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  const others =
    'DOMContentLoaded focusin focusout readystatechange securitypolicyviolation visibilitychange fullscreenchange ' +
    'compositionstart compositionend DOMActivate beforetoggle toggle contentvisibilityautostatechange pagereveal';
  const heard = (event: Event) => {
    if (event.isTrusted) events.add(event.type);
    else madeEvents.push(event.type);
  };
  for (const type of new Set([...types, ...others.split(' ')]))
    addEventListener(type, heard, { capture: true });
  addEventListener('message', ({ data }) => messages.push(String(data)));

  const patch = (place: object, name: string) => {
    const described = Object.getOwnPropertyDescriptor(place, name);
    const original = described?.value ?? described?.get;
    if (!described || typeof original !== 'function') return;
    const spy = function (this: unknown, ...given: unknown[]) {
      calls.add(name);
      return Reflect.apply(original, this, given);
    };
    const changed = described.value ? { value: spy } : { get: spy };
    Object.defineProperty(place, name, { ...described, ...changed });
  };
  for (const name of ['appendChild', 'insertBefore', 'cloneNode', 'contains', 'textContent'])
    patch(Node.prototype, name);
  for (const name of 'append attachShadow setAttribute closest getBoundingClientRect matches'.split(
    ' ',
  ))
    patch(Element.prototype, name);
  for (const name of 'createElement createElementNS createTreeWalker elementFromPoint querySelectorAll'.split(
    ' ',
  ))
    patch(Document.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) patch(EventTarget.prototype, name);
  for (const name of ['add', 'clear', 'delete']) patch(Highlight.prototype, name);
  for (const name of ['set', 'delete', 'clear']) patch(HighlightRegistry.prototype, name);
  for (const name of ['fetch', 'postMessage', 'requestAnimationFrame', 'setTimeout'])
    patch(window, name);
  patch(CSSStyleSheet.prototype, 'replaceSync');
  patch(JSON, 'stringify');
  patch(Promise.prototype, 'then');
  patch(Map.prototype, 'set');

  const namesNow = () => [...Object.getOwnPropertyNames(window), ...Object.keys(document)];
  const atFirst = new Set([...namesNow(), 'readRecord']);
  window.readRecord = () => {
    // What reading itself calls is none of the extension's.
    const called = [...calls].sort();
    const kinds = new Set(['resource', 'mark', 'measure', 'element']);
    const entries = performance.getEntries().filter(({ entryType }) => kinds.has(entryType));
    const { anchorNode, rangeCount } = getSelection() ?? {};
    return {
      mutations,
      globals: namesNow().filter((name) => !atFirst.has(name)),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      messages,
      madeEvents,
      events: [...events].sort(),
      performance: entries.map(({ entryType, name }) => `${entryType} ${name}`).sort(),
      calls: called,
      attention: `${document.activeElement?.nodeName} ${anchorNode?.nodeName} ${rangeCount}`,
    };
  };
}

/** Lists breaches of the page's policy in `window.violations`; runs in the page. */
export function listViolations(): void {
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
    window.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}
