import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { personalIdentifiersIn } from '../../src/check/personal-identifiers.ts';
import type { EvidenceRecord } from '../../src/domain/evidence-record.ts';

const Countries = z.object({ personal_identifiers: z.object({ countries: z.array(z.string()) }) });

/**
 * A record without its title when that holds a personal identifier, which no file of a content folder may print. The
 * title is in the fingerprint all the same, so that it can be quoted from as far as it may be.
 */
export function publishableTitle(record: EvidenceRecord, content: string): EvidenceRecord {
  const { title, ...rest } = record;
  if (title === undefined || personalIdentifiersIn(title, countriesOf(content)).length === 0) return record;
  return rest;
}

/** The countries whose identifiers the publisher's `site.yaml` has the check look for. */
function countriesOf(content: string): string[] {
  try {
    const site = Countries.safeParse(parse(readFileSync(join(content, 'site.yaml'), 'utf8')));
    return site.data?.personal_identifiers.countries ?? [];
  } catch {
    return [];
  }
}
