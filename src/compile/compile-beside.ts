import { parentPort } from 'node:worker_threads';
import { writeCheckData } from '../check-data/write-check-data.ts';
import { writeTwins } from '../check-data/write-twins.ts';
import { contentFolder } from '../folders.ts';
import { writeEmbeddedFacts } from '../embed/write-embedded-facts.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import { writeFactEvidence } from '../receipts/write-fact-evidence.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchRecords } from '../search/search-record.ts';
import { unfinished } from './beside-pages.ts';
import { compile } from './compile.ts';
import { handOver } from './hand-over.ts';
import { writeFactData } from './write-fact-data.ts';

// One half of a build (see in-background.ts): checks, hands over, and makes what needs no page while pages are rendered.
const { diagnostics, factFiles, compiled, content } = compile(contentFolder());
if (compiled) {
  // Before the pages, since their sitemap leaves out what moved.
  writeRedirects(compiled, unfinished('redirects'));
  handOver(compiled);
}
parentPort?.postMessage({ checked: { diagnostics, factFiles, sound: compiled !== undefined } });
if (compiled) {
  const indexing = buildIndex(searchRecords(compiled), unfinished('index'));
  writeFactEvidence(compiled, unfinished('evidence'));
  writeCheckData(content, unfinished('check'));
  writeTwins(content, unfinished('twins'));
  writeFactData(compiled, unfinished('facts'));
  const embedding = writeEmbeddedFacts(compiled, {
    cards: unfinished('embed'),
    oembed: unfinished('oembed'),
  });
  await Promise.all([indexing, embedding]);
  parentPort?.postMessage({ finished: { facts: compiled.facts.length } });
}
