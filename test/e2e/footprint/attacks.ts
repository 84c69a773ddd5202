/** What a page's script may try. All functions run in the page and see nothing from outside. */

/** Makes a thousand events of its own on a mark and on the window. */
export function makeEvents({ x, y }: { x: number; y: number }): number {
  const target = document.elementFromPoint(x, y) ?? document.body;
  const given = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  let made = 0;
  for (; made < 1000; made += 8) {
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
      target.dispatchEvent(new PointerEvent(type, { ...given, pointerType: 'mouse' }));
    for (const type of ['mousemove', 'click']) target.dispatchEvent(new MouseEvent(type, given));
    for (const key of ['Enter', 'O'])
      target.dispatchEvent(
        new KeyboardEvent('keydown', { ...given, key, altKey: true, shiftKey: true }),
      );
  }
  return made;
}

/** Makes every event that the script listens to, WXT's own included, and floods it with messages. */
export function floodWith(types: readonly string[]): void {
  const wxt = 'in-page:wxt:content-script-started';
  for (const type of [
    ...types,
    wxt,
    `backgrounder:${wxt}`,
    'abort',
    'unload',
    'pagehide',
    'freeze',
  ])
    for (const target of [window, document, document.documentElement, document.body])
      target.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { type: wxt } }));
  for (let sent = 0; sent < 1000; sent++) postMessage({ type: wxt, to: 'page', verb: 'stop' }, '*');
}

/** Breaks what scripts build upon, for whoever shares the page's world. */
export function breakBuiltins(): void {
  const broken = () => {
    throw new Error('broken by the page');
  };
  const breakAll = (place: object, names: string) => {
    for (const name of names.split(' '))
      Object.defineProperty(place, name, { value: broken, configurable: true, writable: true });
  };
  breakAll(Element.prototype, 'attachShadow closest matches append remove');
  breakAll(Node.prototype, 'contains appendChild insertBefore');
  breakAll(Document.prototype, 'createElementNS createTextNode createTreeWalker elementFromPoint');
  breakAll(EventTarget.prototype, 'addEventListener removeEventListener dispatchEvent');
  breakAll(Highlight.prototype, 'add delete');
  breakAll(HighlightRegistry.prototype, 'set delete');
  breakAll(HTMLElement.prototype, 'showPopover hidePopover focus');
  breakAll(CSSStyleSheet.prototype, 'replaceSync insertRule');
  breakAll(Promise, 'race any');
  breakAll(Map, 'groupBy');
  breakAll(window, 'setTimeout requestAnimationFrame StaticRange AbortController MutationObserver');
}

/** Takes the marks away whenever they are there; counts how often in `window.taken`. */
export function takeMarks(): void {
  const page = window as unknown as { taken: number };
  page.taken = 0;
  setInterval(() => {
    if (!CSS.highlights.has('backgrounder')) return;
    page.taken += 1;
    CSS.highlights.clear();
  }, 10);
}
