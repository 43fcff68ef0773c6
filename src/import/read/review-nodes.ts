import { isNode, type JsonNode } from './json-values.ts';
import { typesOf, type Resolve } from './taking.ts';

/** A ClaimReview in a JSON-LD document, and where it stands: `@graph[2]`. */
export interface ReviewNode {
  place: string;
  node: JsonNode;
}

interface Step {
  value: unknown;
  key: string;
  above: Step | undefined;
}

/**
 * Every node of type ClaimReview in a JSON-LD document, in the order of the document, wherever it stands: at the top, in
 * a list, in `@graph`, in a DataFeed, under a page. It is walked without recursion, however deep it is nested.
 */
export function reviewNodes(document: unknown): ReviewNode[] {
  const found: ReviewNode[] = [];
  walk(document, (step) => {
    if (!isNode(step.value) || !typesOf(step.value).includes('ClaimReview')) return true;
    // A bare reference to a review that stands elsewhere is not another one.
    if (Object.keys(step.value).some((key) => !key.startsWith('@'))) {
      found.push({ place: placeOf(step), node: step.value });
    }
    return false;
  });
  return found;
}

/** Finds, for a bare reference, the node of the document that it names. */
export function resolverOf(document: unknown): Resolve {
  const named = new Map<string, JsonNode>();
  walk(document, ({ value }) => {
    if (isNode(value) && typeof value['@id'] === 'string' && !isReference(value)) {
      if (!named.has(value['@id'])) named.set(value['@id'], value);
    }
    return true;
  });
  return (node) => (isReference(node) ? (named.get(node['@id'] as string) ?? node) : node);
}

function isReference(node: JsonNode): boolean {
  return typeof node['@id'] === 'string' && Object.keys(node).every((key) => key.startsWith('@'));
}

/** @param visit says whether to go into a value */
function walk(document: unknown, visit: (step: Step) => boolean): void {
  const steps: Step[] = [{ value: document, key: '', above: undefined }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { value } = step;
    if (typeof value !== 'object' || value === null || !visit(step)) continue;
    const parts = Array.isArray(value)
      ? value.map((part, index) => ({ value: part as unknown, key: `[${index}]`, above: step }))
      : Object.entries(value).map(([key, part]) => ({ value: part as unknown, key: `.${key}`, above: step }));
    for (const part of parts.reverse()) steps.push(part as Step);
  }
}

function placeOf(step: Step): string {
  const keys: string[] = [];
  for (let at: Step | undefined = step; at && keys.length < 20; at = at.above) keys.unshift(at.key);
  return keys.join('').replace(/^\./, '');
}
