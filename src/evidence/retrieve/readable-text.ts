/** Elements that stand inside a line; every other one begins and ends lines of its own. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements whose text nobody reads on the page. */
const unread = new Set(
  (
    'audio button canvas datalist embed head iframe input noscript object rp rt script select style svg template ' +
    'textarea video'
  ).split(' '),
);

const elementNode = 1;
const textNode = 3;

/**
 * The text of a part of a page as a reader sees it: blocks, list items and table cells on lines of their own, so that
 * the words of two of them never run together, as they do in `textContent`. Footnote marks, which are raised links, are
 * left out.
 */
export function readableText(part: Node): string {
  const pieces: string[] = [];
  collect(part, pieces);
  return pieces
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === textNode) pieces.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
  if (node.nodeType !== elementNode) return;
  const name = node.nodeName.toLowerCase();
  if (unread.has(name) || (name === 'sup' && (node as Element).querySelector('a'))) return;
  const around = name === 'br' ? '\n' : inline.has(name) ? '' : '\n\n';
  pieces.push(around);
  for (const child of node.childNodes) collect(child, pieces);
  if (name !== 'br') pieces.push(around);
}
