import type { Left } from '../imported-review.ts';
import { describeValue, isNode, listOf, textOf, type JsonNode } from './json-values.ts';

/** Finds the node that a bare reference (`{"@id": …}`) names. */
export type Resolve = (node: JsonNode) => JsonNode;

/**
 * A node of a feed from which values are taken by name. What nobody took is what no field has a place for, so that
 * nothing is passed over in silence.
 */
export class Taking {
  readonly types: string[];
  /** Its `@id`. */
  readonly id: string | undefined;
  readonly #values = new Map<string, unknown>();
  readonly #path: string;
  readonly #resolve: Resolve;
  readonly #inner: Taking[] = [];
  readonly #left: Left[] = [];

  constructor(node: JsonNode, resolve: Resolve = (same) => same, path = '') {
    const whole = resolve(node);
    this.#path = path;
    this.#resolve = resolve;
    this.types = typesOf(whole);
    this.id = typeof whole['@id'] === 'string' ? whole['@id'] : undefined;
    for (const [key, value] of Object.entries(whole)) {
      if (!key.startsWith('@') && value !== null && value !== '') this.#values.set(localName(key), value);
    }
  }

  /** The keys that are still there. */
  keys(): string[] {
    return [...this.#values.keys()];
  }

  /** The first text under the first of these names that has one; further texts under that name are left. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const [first, ...more] = this.texts(name);
      if (first === undefined) continue;
      for (const text of more) this.#leave(name, text);
      return first;
    }
    return undefined;
  }

  /** Every text under a name; what is none is left. */
  texts(name: string): string[] {
    return this.#take(name).flatMap((item) => {
      const text = textOf(item);
      if (text === undefined) this.#leave(name, item);
      return text === undefined || text.trim() === '' ? [] : [text];
    });
  }

  /** Every text or node under a name. */
  parts(name: string): (string | Taking)[] {
    return this.#take(name).flatMap((item): (string | Taking)[] => {
      const text = textOf(item);
      if (text !== undefined) return text.trim() === '' ? [] : [text];
      if (!isNode(item)) {
        this.#leave(name, item);
        return [];
      }
      const inner = new Taking(item, this.#resolve, `${this.#path}${name}.`);
      this.#inner.push(inner);
      return [inner];
    });
  }

  /** The first text under a name, or under one of the inner names of a node there; further ones are left. */
  textIn(name: string, ...inner: string[]): string | undefined {
    const texts = this.parts(name).flatMap((part) =>
      typeof part === 'string' ? part : (part.text(...inner) ?? part.webId() ?? []),
    );
    for (const text of texts.slice(1)) this.#leave(name, text);
    return texts[0];
  }

  /** Its `@id`, when that is the address of a page. */
  webId(): string | undefined {
    return /^https?:/i.test(this.id ?? '') ? this.id : undefined;
  }

  /** Says that a text that was taken has no place after all. */
  leave(name: string, text: string | undefined): void {
    if (text !== undefined) this.#leave(name, text);
  }

  /** What nobody took, here and in the nodes that were taken. */
  left(): Left[] {
    const own = [...this.#values].map(([name, value]) => this.#described(name, value));
    return [...this.#left, ...own, ...this.#inner.flatMap((inner) => inner.left())];
  }

  #take(name: string): unknown[] {
    const value = this.#values.get(name);
    this.#values.delete(name);
    return listOf(value);
  }

  #leave(name: string, value: unknown): void {
    this.#left.push(this.#described(name, value));
  }

  #described(name: string, value: unknown): Left {
    return { field: this.#path + name, value: describeValue(value) };
  }
}

/** The types of a node, without what stands before their names. */
export function typesOf(node: JsonNode): string[] {
  return listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? localName(type) : []));
}

/** A name of schema.org without its vocabulary: `schema:url` and `https://schema.org/url` are `url`. */
function localName(name: string): string {
  return name.replace(/^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/i, '');
}
