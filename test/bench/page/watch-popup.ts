/** Runs in the popup before its own scripts: types a name as soon as there is a field, and looks at the clock. */

/** Times of `performance.now()`, so from the navigation on; 0 for what has not happened. */
export interface PopupMoments {
  /** The field has the focus. */
  ready: number;
  /** The name stands in the field. */
  typed: number;
  /** The frame after that was painted. */
  echoed: number;
  /** The first result was painted. */
  found: number;
}

/** Watches a popup; `name` is typed in one go when the field gets the focus. */
export function watchPopup(name: string): void {
  const times: PopupMoments = { ready: 0, typed: 0, echoed: 0, found: 0 };
  Object.assign(globalThis, { times });
  const afterPaint = (note: () => void) => requestAnimationFrame(() => setTimeout(note));
  const type = ({ target }: Event) => {
    // The window gets the focus too, before there is a field.
    if (!(target instanceof HTMLInputElement) || times.ready > 0) return;
    times.ready = performance.now();
    setTimeout(() => {
      times.typed = performance.now();
      document.execCommand('insertText', false, name);
      afterPaint(() => (times.echoed = performance.now()));
    });
  };
  addEventListener('focus', type, true);
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=option]')) return;
    observer.disconnect();
    afterPaint(() => (times.found = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}
