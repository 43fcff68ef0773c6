import { jsonSchema, type SchemaName } from '../domain/json-schema.ts';
import { markdownTable } from './markdown-table.ts';

export interface SchemaNode {
  description?: string;
  type?: string;
  properties?: Record<string, SchemaNode>;
  required?: string[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
}

const titles: Partial<Record<SchemaName, string>> = {
  fact: 'Fact file: the front matter of `facts/<id>.md`',
  series: 'Series: `series/<id>.yaml`',
  verdicts: 'Verdict scale: the items of `verdicts.yaml`',
  topics: 'Topics: the items of `topics.yaml`',
  site: 'Site: `site.yaml`',
  page: 'Standing page: the front matter of `pages/<id>.mdx`',
};

/** Every key that a publisher can write, as a Markdown page, made of the schemas. */
export function fieldsPage(): string {
  const sections = Object.entries(titles).map(([name, title]) => {
    const rows = [...fieldsOf(jsonSchema(name as SchemaName) as SchemaNode, '')];
    return `## ${title}\n\n${markdownTable(['key', '', 'what it holds'], rows)}`;
  });
  return `# What each key holds

Every key of every file. One that is not listed is an error, so that a slip of the pen never goes unseen. This page is
made of the schemas (\`npm run docs\`); the same schemas stand on each site as JSON Schema under \`/data/schema/\`.

${sections.join('\n\n')}
`;
}

/** A row for each key: its path, whether it is required, and its description. */
export function* fieldsOf(node: SchemaNode, path: string): Generator<[string, string, string]> {
  if (node.items) yield* fieldsOf(node.items, path === '' ? '' : `${path}[]`);
  for (const [key, field] of Object.entries(node.properties ?? {})) {
    const here = path === '' ? key : `${path}.${key}`;
    yield [`\`${here}\``, node.required?.includes(key) ? 'required' : '', field.description ?? ''];
    yield* fieldsOf(field, here);
  }
  if (typeof node.additionalProperties === 'object' && node.additionalProperties.properties) {
    yield* fieldsOf(node.additionalProperties, `${path}.<name>`);
  }
}
