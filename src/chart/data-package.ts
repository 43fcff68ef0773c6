import type { Series } from '../domain/series.ts';
import { recordColumns } from './series-records.ts';

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
}

const numbers = ['value', 'high'];
const dates = ['from', 'to'];

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
    resources: all.map(({ id, title, description, path, series }) => ({
      name: id,
      type: 'table',
      title,
      description,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: { fields: recordColumns.map((column) => ({ name: column, type: typeOf(column) })) },
      sources: series.sources.map(({ title, url }) => ({ title, path: url })),
    })),
  };
}

function typeOf(column: string): string {
  if (numbers.includes(column)) return 'number';
  if (dates.includes(column)) return 'date';
  return column === 'partial' ? 'boolean' : 'string';
}
