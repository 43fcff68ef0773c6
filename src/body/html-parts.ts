/**
 * A rendered text cut at the places of its charts: stretches of HTML, and between them the place of a chart among those
 * that can be drawn, from 0. No text of an author looks like such a place: its angle brackets are escaped.
 */
export function htmlParts(html: string): (string | number)[] {
  if (!html.includes('<figure data-chart')) return [html];
  return html
    .split(/<figure data-chart="(\d+)"><\/figure>/)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part.trim()));
}
