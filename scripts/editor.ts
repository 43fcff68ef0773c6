import { commandLine, contentOption } from './command-line.ts';
import { writeEditorSchemas } from './editor/write-schemas.ts';

const options = commandLine({
  name: 'editor',
  summary:
    'Writes the schemas by which an editor completes front matter. The folder must hold the files by then.',
  options: { content: contentOption },
  exits: { 0: 'written to .astro/collections', 2: 'the content folder could not be read' },
});

writeEditorSchemas(process.cwd(), options.content);
