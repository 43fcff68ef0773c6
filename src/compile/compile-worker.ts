import { parentPort } from 'node:worker_threads';
import { contentFolder } from '../folders.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchRecords } from '../search/search-record.ts';
import { compile } from './compile.ts';
import { handOver } from './hand-over.ts';

// One half of a build (see in-background.ts): checks, hands over, and makes the search index while pages are rendered.
const { diagnostics, factFiles, compiled } = compile(contentFolder());
if (compiled) handOver(compiled);
parentPort?.postMessage({ checked: { diagnostics, factFiles, sound: compiled !== undefined } });
if (compiled) parentPort?.postMessage({ indexed: await buildIndex(searchRecords(compiled)) });
