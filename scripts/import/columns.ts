import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { didYouMean } from '../../src/check/suggest.ts';
import { fieldNames, type Columns, type Field } from '../../src/import/read/fields.ts';

const Mapping = z.record(z.string(), z.coerce.string());

/**
 * Which column holds which field: `claim=Statement,url=Link`, or the path of a YAML file with a line for each. Throws for
 * a field that nobody knows.
 */
export function columnsOf(given: string | undefined): Columns | undefined {
  if (given === undefined) return undefined;
  const mapping = given.includes('=')
    ? pairsIn(given)
    : Mapping.safeParse(parse(readFileSync(given, 'utf8'))).data;
  if (!mapping) throw new Error(`${given} has to hold lines such as "claim: Statement"`);
  for (const field of Object.keys(mapping)) {
    if (fieldNames.includes(field as Field)) continue;
    const meant = didYouMean(field, fieldNames)?.suggestion;
    const message = `--columns names "${field}"; known: ${fieldNames.join(', ')}.`;
    throw new Error([message, meant].filter(Boolean).join(' '));
  }
  return mapping;
}

function pairsIn(given: string): Record<string, string> {
  return Object.fromEntries(
    given.split(',').map((pair) => {
      const [field = '', ...column] = pair.split('=');
      if (column.length === 0) throw new Error(`--columns has "${pair}"; wanted FIELD=COLUMN`);
      return [field.trim(), column.join('=').trim()];
    }),
  );
}
