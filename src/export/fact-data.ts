import { z } from 'astro/zod';
import { Fact, lastChanged } from '../domain/fact.ts';
import { Id } from '../domain/id.ts';
import { IsoDate } from '../domain/iso-date.ts';
import { Topic } from '../domain/topic.ts';
import { Verdict } from '../domain/verdict.ts';
import { WebAddress } from '../domain/web-address.ts';
import type { PublishedFact } from './published-content.ts';

// What is for authors alone stays in the file.
const { verdict: _verdict, topics: _topics, waivers: _waivers, review_by: _reviewBy, ...told } = Fact.shape;

/** A fact file as data: its front matter, with what its ids stand for. */
export const FactData = z.strictObject({
  id: Id.describe('Its id.'),
  url: WebAddress.describe('Its page.'),
  ...told,
  verdict: z
    .strictObject({
      id: Id.describe('The id of the verdict.'),
      label: z.string().describe('The word that readers see.'),
      tone: Verdict.shape.tone,
      rating: Verdict.shape.rating,
    })
    .describe('The finding, as a step of the scale.'),
  topics: z
    .array(
      z.strictObject({
        id: Topic.shape.id,
        label: z.string().describe('The words that readers see.'),
      }),
    )
    .describe('The subjects under which it is listed.'),
  changed: IsoDate.describe('The day of the last change that readers were told of, YYYY-MM-DD.'),
});
export type FactData = z.infer<typeof FactData>;

const about = {
  $schema: WebAddress.describe('The JSON Schema of this file.'),
  licence: WebAddress.describe('Terms of re-use.'),
};

/** `/data/facts/<id>.json`: one fact file. */
export const FactDataFile = z.strictObject({ ...about, ...FactData.shape });
export type FactDataFile = z.infer<typeof FactDataFile>;

/** `/data/facts.json`: every fact file, newest first; withdrawn ones say so. */
export const FactsData = z.strictObject({
  ...about,
  page: WebAddress.describe('The page for people that lists the same.'),
  facts: z
    .array(FactData)
    .describe('Every fact file, newest first; one with the key withdrawn no longer stands.'),
});
export type FactsData = z.infer<typeof FactsData>;

/** A fact file as data. */
export function factData({ id, url, fact, verdict, verdictLabel, topics }: PublishedFact): FactData {
  const { verdict: _, topics: __, waivers: ___, review_by: ____, ...rest } = fact;
  const { claim, headline, summary, published, ...more } = rest;
  const { tone, rating } = verdict;
  return {
    id,
    url,
    claim,
    headline,
    summary,
    verdict: { id: verdict.id, label: verdictLabel, tone, ...(rating !== undefined && { rating }) },
    topics,
    published,
    changed: lastChanged(fact),
    ...more,
  };
}
