import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ linkify: true });
markdown.inline.ruler.before('link', 'citation', citation);
markdown.renderer.rules.citation = (tokens, index) => {
  const { id, number, use } = tokens[index].meta;
  return `<sup class="citation"><a id="cite-${id}-${use}" href="#source-${id}" role="doc-noteref" aria-describedby="sources">${number}</a></sup>`;
};
markdown.renderer.rules.table_open = () =>
  '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';

/** The HTML of a fact file's text, and its sources in order of first citation with the number of their uses. */
export function renderBody(text) {
  const cited = new Map();
  const html = markdown.render(text, { cited });
  return { html, cited };
}

/** The HTML of a standing page. */
export function renderPage(text) {
  return markdown.render(text, { cited: new Map() });
}

/** Takes `[^id]` for a citation of a source, numbered by first use. */
function citation(state, silent) {
  const pattern = /\[\^([^\]\s]+)\]/y;
  pattern.lastIndex = state.pos;
  const match = pattern.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const { cited } = state.env;
    const id = match[1];
    const source = cited.get(id) ?? { number: cited.size + 1, uses: 0 };
    source.uses += 1;
    cited.set(id, source);
    state.push('citation', '', 0).meta = { id, number: source.number, use: source.uses };
  }
  state.pos = pattern.lastIndex;
  return true;
}
