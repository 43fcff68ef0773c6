import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { browseLists } from './lists.js';
import { renderBody, renderPage } from './markdown.js';

const frontMatter = /^---\n([^]*?)\n---\n/;
// Bare dates stay text, as Semak keeps them.
const readYaml = (text) => load(text, { schema: CORE_SCHEMA });

/** Everything that the templates show, read from a content folder; nothing is checked. */
export function readContent(folder) {
  const text = (name) => readFileSync(join(folder, name), 'utf8');
  const names = (part, ending) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ id: name.slice(0, -ending.length), text: text(`${part}/${name}`) }));

  const site = readYaml(text('site.yaml'));
  const verdicts = readYaml(text('verdicts.yaml'));
  const topics = readYaml(text('topics.yaml'));
  const facts = names('facts', '.md')
    .map((file) => fact(file, { verdicts, topics }))
    .sort((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
  const series = names('series', '.yaml').map(({ id, text }) => ({ id, ...readYaml(text) }));
  const standing = names('pages', '.mdx').map(({ id, text }) => {
    const [head, yaml] = frontMatter.exec(text);
    return { id, ...readYaml(yaml), html: renderPage(text.slice(head.length)) };
  });
  const listed = facts.filter(({ withdrawn }) => !withdrawn);
  const factsById = new Map(facts.map((fact) => [fact.id, fact]));
  const { lists, slugs } = browseLists({ facts, listed, verdicts, topics, series });
  return { site, verdicts, topics, facts, factsById, listed, series, standing, lists, slugs };
}

function fact({ id, text }, { verdicts, topics }) {
  const [head, yaml] = frontMatter.exec(text);
  const data = readYaml(yaml);
  return {
    ...data,
    ...renderBody(text.slice(head.length)),
    id,
    verdict: verdicts.find((verdict) => verdict.id === data.verdict),
    topics: data.topics.map((wanted) => topics.find(({ id }) => id === wanted)),
  };
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
