/** What stands in a head; where a page leaves its tags out, what comes before anything else. */
const ofHead = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);
const frame = new Set(['html', 'head', 'body']);

/**
 * Puts what a page holds into `<html>`, `<head>` and `<body>`. HTML lets an author leave these out; browsers put them in,
 * and the parser does not, so that nothing of such a page would be read. Says whether it had to.
 */
export function putInFrame(document: Document): boolean {
  const root = document.documentElement;
  const isHtml = nameOf(root) === 'html';
  if (isHtml && [...root.children].some((child) => nameOf(child) === 'body')) return false;
  const nodes = [...document.childNodes].flatMap(contentOf);
  const html = isHtml ? root : document.createElement('html');
  const head = document.createElement('head');
  const body = document.createElement('body');
  for (const node of nodes) node.remove();
  for (const element of [...document.children]) if (element !== html) element.remove();
  html.replaceChildren(head, body);
  let inHead = true;
  for (const node of nodes) {
    inHead &&= ofHead.has(nameOf(node)) || (node.nodeType !== 1 && !node.textContent?.trim());
    (inHead ? head : body).append(node);
  }
  if (!isHtml) document.append(html);
  return true;
}

/** What a node holds when it is a part of the frame of a page, else the node. */
function contentOf(node: ChildNode): ChildNode[] {
  if (node.nodeType !== 1 && node.nodeType !== 3) return [];
  return frame.has(nameOf(node)) ? [...node.childNodes].flatMap(contentOf) : [node];
}

function nameOf({ nodeName }: Node): string {
  return nodeName.toLowerCase();
}
