/**
 * Reading that a page cannot clobber: `<input name="parentNode">` inside a form replaces
 * `form.parentNode`, in a content script too. What the prototypes hold, taken once, tells the truth.
 */

const { call } = Function.prototype;

/** A getter as a function of its node, without a frame of ours: these run thousands of times. */
const getter = <T>(prototype: object, name: string): ((node: Node) => T) =>
  call.bind(Object.getOwnPropertyDescriptor(prototype, name)!.get!) as (node: Node) => T;

/** Parent of any node; `null` for a document, a shadow root or a detached node. */
export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
const readParentElement = getter<Element | null>(Node.prototype, 'parentElement');

/** The element above; from the top of an open shadow root, its host. */
export function aboveOf(node: Node): Element | null {
  const element = readParentElement(node);
  if (element) return element;
  const root = parentOf(node);
  return root && hostOf(root);
}

/** The host of a shadow root; `null` of all else. Asking by type spares a new process a class. */
export function hostOf(root: Node): Element | null {
  if (typeOf(root) !== Node.DOCUMENT_FRAGMENT_NODE) return null;
  return (root as Partial<ShadowRoot>).host ?? null;
}

/** Tag in lower case, without prefix. */
export const tagOf = getter<string>(Element.prototype, 'localName');
/** The open shadow root of an element. */
export const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** Whether the node stands in a document. */
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
/** All text below a node. */
export const textOf = getter<string>(Node.prototype, 'textContent');
/** The document's body; `null` before it is parsed. */
export const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
/** `<html>`. */
export const rootOf = getter<Element | null>(Document.prototype, 'documentElement');
/** 1 for an element, 3 for a text. */
export const typeOf = getter<number>(Node.prototype, 'nodeType');

const { getAttribute, matches: elementMatches, checkVisibility } = Element.prototype;
const { querySelector, querySelectorAll, createTreeWalker } = Document.prototype;
const { compareDocumentPosition, contains } = Node.prototype;

/** An attribute; empty when absent. */
export const attributeOf = (element: Element, name: string): string =>
  getAttribute.call(element, name) ?? '';

/** Whether the element matches a selector. */
export const matches = (element: Element, selector: string): boolean =>
  elementMatches.call(element, selector);

/** Elements of the document that match, in its order. */
export const queryAll = (document: Document, selector: string): NodeListOf<Element> =>
  querySelectorAll.call(document, selector);

/** Whether an element of the document matches; the first ends the search. */
export const holds = (document: Document, selector: string): boolean =>
  querySelector.call(document, selector) !== null;

/** A walker below `root` over the node types in `show`. */
export const walkerOf = (document: Document, root: Node, show: number): TreeWalker =>
  createTreeWalker.call(document, root, show);

/** Whether the element is rendered: no `display: none` on it or above. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element);

/** Whether `first` stands before `second` in the document and does not hold it. */
export const isBefore = (first: Node, second: Node): boolean =>
  (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether `node` is `outer` or stands below it, in the same document or shadow root. */
export const isWithin = (node: Node, outer: Node): boolean => contains.call(outer, node);

/** What a slot shows of its host's children. */
export const slotted = (slot: Element): Node[] =>
  HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement);
