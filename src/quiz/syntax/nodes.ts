import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/** A part of a document; `flow`: in brackets. */
export type Part = Node & { readonly flow?: boolean };

/** Every key and value of a document, those that hold others before what they hold. */
export function nodesOf(document: Document): readonly Part[] {
  const found: Part[] = [];
  const left: unknown[] = [document.contents];
  while (left.length > 0) {
    const node = left.pop();
    if (isMap(node)) for (const { key, value } of node.items) left.push(value, key);
    else if (isSeq(node)) for (const item of node.items) left.push(item);
    if (isMap(node) || isSeq(node) || isScalar(node) || isAlias(node)) found.push(node as Part);
  }
  return found;
}
