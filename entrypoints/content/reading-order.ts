/** Which of two places comes first for a reader, shadow roots included. */

const { getRootNode, compareDocumentPosition } = Node.prototype;

/** Whether `first` stands before `second` in the page. */
export function isEarlier(first: StaticRange, second: StaticRange): boolean {
  if (first.startContainer === second.startContainer) return first.startOffset < second.startOffset;
  const [a, b] = inOneTree(first.startContainer, second.startContainer);
  return (compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The nearest nodes that hold the two and stand in the same tree: a shadow tree stands where its host does. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const hostsOfB = new Map(hostsOf(b).map((node) => [getRootNode.call(node), node]));
  for (const node of hostsOf(a)) {
    const partner = hostsOfB.get(getRootNode.call(node));
    if (partner) return [node, partner];
  }
  return [a, b];
}

function hostsOf(node: Node): Node[] {
  const root = getRootNode.call(node);
  return root instanceof ShadowRoot ? [node, ...hostsOf(root.host)] : [node];
}
