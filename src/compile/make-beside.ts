import { writeCheckData } from '../check-data/write-check-data.ts';
import { writeTwins } from '../check-data/write-twins.ts';
import type { Content } from '../check/content.ts';
import { writeEmbeddedFacts } from '../embed/write-embedded-facts.ts';
import { writeFactEvidence } from '../receipts/write-fact-evidence.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchRecords } from '../search/search-record.ts';
import type { Made } from './beside-pages.ts';
import type { Compiled } from './compile.ts';
import { writeFactData } from './write-fact-data.ts';

/**
 * Makes what stands beside the pages of a site, but for the list of addresses that moved, which its pages need first.
 * @param place where each part of it goes; none of these folders is there yet
 */
export async function makeBeside(
  compiled: Compiled,
  content: Content,
  place: (made: Made) => string,
): Promise<void> {
  const indexing = buildIndex(searchRecords(compiled), place('index'));
  writeFactEvidence(compiled, place('evidence'));
  writeCheckData(content, place('check'));
  writeTwins(content, place('twins'));
  writeFactData(compiled, place('facts'));
  const embedding = writeEmbeddedFacts(compiled, { cards: place('embed'), oembed: place('oembed') });
  await Promise.all([indexing, embedding]);
}
