/**
 * `<img name="createElementNS">` replaces `document.createElementNS`, in a content script of Chromium
 * too, and the views would not render. In our own world alone, nodes are given a document that answers.
 */

/** Does nothing on a page that shadows none of what the views need. */
export function repairNames(): void {
  const { createElementNS, createTextNode } = Document.prototype;
  const isWhole =
    document.createElementNS === createElementNS && document.createTextNode === createTextNode;
  if (isWhole) return;
  const honest = {
    createElementNS: createElementNS.bind(document),
    createTextNode: createTextNode.bind(document),
  };
  Object.defineProperty(Node.prototype, 'ownerDocument', { get: () => honest });
}
