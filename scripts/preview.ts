import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { outputFolder } from '../src/folders.ts';
import { commandLine, contentOption, outOption, portOption } from './command-line.ts';

const options = commandLine({
  name: 'preview',
  summary: 'Serves the site that was built.',
  options: { content: contentOption, out: outOption, port: portOption },
  exits: { 2: 'there is nothing built to serve' },
});
process.env['CONTENT_DIR'] = options.content;
process.env['OUT_DIR'] = options.out;

if (!existsSync(outputFolder()))
  throw new Error(`nothing is built in ${options.out}; run npm run build first`);
await preview({ server: { port: Number(options.port) } });
