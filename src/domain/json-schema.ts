import { z } from 'astro/zod';
import { EvidenceRecord } from './evidence-record.ts';
import { Fact } from './fact.ts';
import { Series } from './series.ts';
import { Site } from './site.ts';
import { StandingPage } from './standing-page.ts';
import { TopicList } from './topic.ts';
import { VerdictScale } from './verdict.ts';

/** Every kind of file that a publisher writes, by the name of its published JSON Schema. */
export const schemas = {
  fact: Fact,
  series: Series,
  site: Site,
  topics: TopicList,
  verdicts: VerdictScale,
  page: StandingPage,
  evidence: EvidenceRecord,
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof schemas;

/** The JSON Schema (draft 2020-12) of one kind of file, as an author writes it. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return jsonSchemaOf(schemas[name]);
}

/** The JSON Schema (draft 2020-12) of any data, as it is written. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
}
