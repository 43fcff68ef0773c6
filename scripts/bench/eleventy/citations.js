/** A plugin of markdown-it: takes `[^id]` for a citation of a source, numbered by first use, and lets tables scroll. */
export function citations(markdown) {
  markdown.core.ruler.before('inline', 'citations', ({ env }) => {
    env.cited = new Map();
  });
  markdown.inline.ruler.before('link', 'citation', citation);
  markdown.renderer.rules.citation = (tokens, index) => {
    const { id, number, use } = tokens[index].meta;
    return `<sup class="citation"><a id="cite-${id}-${use}" href="#source-${id}" role="doc-noteref" aria-describedby="sources">${number}</a></sup>`;
  };
  markdown.renderer.rules.table_open = () =>
    '<section class="table-scroll" tabindex="0" aria-label="Table; scrolls sideways"><table>';
  markdown.renderer.rules.table_close = () => '</table></section>';
}

const written = /\[\^([^\]\s]+)\]/y;

function citation(state, silent) {
  written.lastIndex = state.pos;
  const match = written.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const { cited } = state.env;
    const id = match[1];
    const source = cited.get(id) ?? { number: cited.size + 1, uses: 0 };
    source.uses += 1;
    cited.set(id, source);
    state.push('citation', '', 0).meta = { id, number: source.number, use: source.uses };
  }
  state.pos = written.lastIndex;
  return true;
}

/** The sources that a text cites, by first use, each with its number and how often it is cited. */
export function citedSources(sources, text) {
  const uses = new Map();
  for (const [, id] of text.matchAll(/\[\^([^\]\s]+)\]/g)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].map(([id, count], index) => ({
    ...sources.find((source) => source.id === id),
    number: index + 1,
    letters: Array.from({ length: count }, (_, use) => String.fromCharCode(97 + use)),
  }));
}
