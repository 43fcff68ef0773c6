import { parentPort } from 'node:worker_threads';
import { contentFolder } from '../folders.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { unfinished } from './beside-pages.ts';
import { compile } from './compile.ts';
import { handOver } from './hand-over.ts';
import { makeBeside } from './make-beside.ts';

// One half of a build (see in-background.ts): checks, hands over, and makes what needs no page while pages are rendered.
const { diagnostics, factFiles, compiled, content } = compile(contentFolder());
if (compiled) {
  // Before the pages, since their sitemap leaves out what moved.
  writeRedirects(compiled, unfinished('redirects'));
  handOver(compiled);
}
parentPort?.postMessage({ checked: { diagnostics, factFiles, sound: compiled !== undefined } });
if (compiled) {
  await makeBeside(compiled, content, unfinished);
  parentPort?.postMessage({ finished: { facts: compiled.facts.length } });
}
