/**
 * Reads a property of a node past whatever the page put in its way: `<input name="firstChild">` inside a form, or
 * `<img name="createTreeWalker">` in a document, shadow the real property of the form or the document.
 */
export function native<N extends Node, K extends keyof N>(node: N, name: K): N[K] {
  return Reflect.get(Object.getPrototypeOf(node), name, node);
}

export const isText = (node: Node | null): node is Text => {
  const type = node && native(node, 'nodeType');
  return type === 3 || type === 4;
};

export const isElement = (node: Node | null): node is Element => !!node && native(node, 'nodeType') === 1;

export const isDocument = (node: Node | null): node is Document => !!node && native(node, 'nodeType') === 9;
