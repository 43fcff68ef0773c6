import { CorrectionsData } from '../corrections/corrections-data.ts';
import { jsonSchemaOf } from '../domain/json-schema.ts';
import { fieldsOf, type SchemaNode } from './fields-page.ts';
import { markdownTable } from './markdown-table.ts';

/** The shape of `/data/corrections.json`, as a Markdown page, made of its schema. */
export function correctionsPage(): string {
  const rows = [...fieldsOf(jsonSchemaOf(CorrectionsData) as SchemaNode, '')];
  return `# Changes of a site as data

\`/data/corrections.json\` holds every change that readers were told of: all change notes of fact files and series, every
withdrawal, also one that was taken back, and every value of a series that its points say was superseded. The newest comes
first. Its JSON Schema is \`/data/schema/corrections.json\`; this page is made of it (\`npm run docs\`).

\`/corrections.xml\` holds, as Atom, those that bear on what readers were told: corrections, withdrawals, revisions, and
any change of a verdict. An entry keeps its id for ever: the address under which its fact file was first published, and the
\`anchor\`.

${markdownTable(['key', '', 'what it holds'], rows)}
`;
}
