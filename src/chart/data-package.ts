import type { Series } from '../domain/series.ts';
import { recordSchema } from './record-fields.ts';

/** What the package says of itself. Addresses are whole. */
export interface PackageAbout {
  name: string;
  title: string;
  homepage: string;
  licence: { name: string; url: string };
}

/** A series as a resource: its texts in one language, and where its CSV lies, from the package's own address. */
export interface PackageSeries {
  id: string;
  title: string;
  description: string;
  path: string;
  series: Pick<Series, 'sources'>;
  /** The measures in words: "Losses (MYR)". */
  measures: readonly { name: string; unit: string; label: string }[];
}

/**
 * All series of a site as a Data Package (https://datapackage.org/standard/data-package/): one CSV a series, each with a
 * Table Schema, its sources and its terms.
 */
export function dataPackage({ name, title, homepage, licence }: PackageAbout, all: readonly PackageSeries[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    homepage,
    licenses: [{ title: licence.name, path: licence.url }],
    resources: all.map(({ id, title, description, path, series, measures }) => ({
      name: id,
      type: 'table',
      title,
      description,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: schemaOf(measures),
      sources: series.sources.map(({ title, url }) => ({ title, path: url })),
    })),
  };
}

/** The schema of every series' file, with the measures that this one has. */
export function schemaOf(measures: PackageSeries['measures']): typeof recordSchema {
  const categories = measures.map(({ name }) => name);
  const words = measures.map(({ name, label, unit }) => `${name} (${label}, in ${unit})`).join(', ');
  return {
    ...recordSchema,
    fields: recordSchema.fields.map((field) =>
      field.name === 'measure'
        ? {
            ...field,
            description: `What is measured, by its name: ${words}.`,
            constraints: { ...field.constraints, enum: categories },
          }
        : field,
    ),
  };
}
