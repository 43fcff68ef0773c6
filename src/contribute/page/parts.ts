/** Finds a named part of the page. Throws when it is not there, which no reader can mend. */
export function partOf<Part extends Element = HTMLElement>(root: ParentNode, name: string): Part {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (!part) throw new Error(`no part "${name}"`);
  return part as unknown as Part;
}

/** Makes an element with a class and children; texts become text, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A link, to http and https only. */
export function link(address: string, words: string): HTMLElement {
  if (!/^https?:/i.test(address)) return element('span', '', words);
  const made = element('a', '', words);
  made.href = address;
  made.rel = 'noopener';
  return made;
}

/** Puts a text into an element unless it is there already, so that a screen reader does not say it again. */
export function say(where: HTMLElement, words: string): void {
  if (where.textContent !== words) where.textContent = words;
}
