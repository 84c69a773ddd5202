/**
 * What a page may do to a card: hide it, move it, cover it, so that a click meant for the page lands
 * in it. Each runs in the page's own world and gets the card's host, which a page can find.
 */

type Attack = (host: HTMLElement) => void;

const cover = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0;background:lime;pointer-events:none;'; // prettier-ignore

/** Sources of functions: `COVER` stands for the style of a cover that lets clicks through. */
const ATTACKS: Record<string, Attack> = {
  'makes the host transparent': (host) => host.style.setProperty('opacity', '0', 'important'),
  'makes every div transparent, hidden and far away': () => {
    const style = document.createElement('style');
    style.textContent =
      'div{opacity:0!important;visibility:hidden!important;transform:translateX(-9999px)!important}';
    document.head.append(style);
  },
  'displays no div': () => {
    const style = document.createElement('style');
    style.textContent = 'div{display:none!important}';
    document.head.append(style);
  },
  'makes the root transparent': () => (document.documentElement.style.opacity = '0'),
  'filters the root away': () => (document.documentElement.style.filter = 'opacity(0)'),
  'clips the root': () => (document.documentElement.style.clipPath = 'inset(600px 0 0 0)'),
  'moves the root away': () => (document.documentElement.style.transform = 'translateX(5000px)'),
  'hides the root': () => (document.documentElement.style.visibility = 'hidden'),
  'displays no root': () => (document.documentElement.style.display = 'none'),
  'hides the content of the root': () =>
    (document.documentElement.style.contentVisibility = 'hidden'),
  'masks the root': () =>
    (document.documentElement.style.mask = 'linear-gradient(transparent,transparent)'),
  'blends the root': () => (document.documentElement.style.mixBlendMode = 'lighten'),
  'shrinks the root': () => (document.documentElement.style.zoom = '0.01'),
  'moves the host under a transparent parent': (host) => {
    const parent = document.createElement('div');
    parent.style.cssText = 'opacity:0;position:relative';
    document.body.append(parent);
    parent.append(host);
  },
  'moves the host there without taking it out': (host) => {
    const parent = document.createElement('div');
    parent.style.cssText = 'opacity:0;position:relative';
    document.body.append(parent);
    (parent as unknown as { moveBefore?: (node: Node, before: null) => void }).moveBefore?.(
      host,
      null,
    );
  },
  'covers it with a modal dialog': () => {
    const over = document.createElement('dialog');
    over.style.cssText = 'COVER';
    document.body.append(over);
    over.showModal();
  },
  'covers it with a popover': () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'COVER';
    document.body.append(over);
    over.showPopover();
  },
  'covers it with a popover and swallows the news of it': () => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    addEventListener('toggle', stop, true);
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'COVER';
    document.body.append(over);
    over.showPopover();
  },
  'covers it by z-index': () => {
    const over = document.createElement('div');
    over.style.cssText = 'COVERz-index:2147483647';
    document.documentElement.append(over);
  },
  'hides the popover': (host) => host.hidePopover(),
  'takes its popover attribute': (host) => host.removeAttribute('popover'),
  'animates it away': (host) =>
    host.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9, fill: 'both' }),
  'makes the host inert': (host) => (host.inert = true),
  'makes the root inert': () => (document.documentElement.inert = true),
  'removes the host': (host) => host.remove(),
  'replaces the root': () => {
    document.replaceChild(document.createElement('html'), document.documentElement);
  },
};

/** Name and source of each, to be called with the host. */
export const attacks = Object.entries(ATTACKS).map(
  ([name, attack]) => [name, String(attack).replaceAll('COVER', cover)] as const,
);
