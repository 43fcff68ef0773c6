import type { APIRoute } from 'astro';
import { CorrectionsData } from '../../../corrections/corrections-data.ts';
import { FactDataFile, FactsData } from '../../../export/fact-data.ts';
import { jsonSchemaOf, schemas } from '../../../domain/json-schema.ts';

/** What a publisher writes, and what the site gives as data. */
const published = {
  ...schemas,
  corrections: CorrectionsData,
  facts: FactsData,
  'fact-data': FactDataFile,
};
type Name = keyof typeof published;

export const getStaticPaths = () => Object.keys(published).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(jsonSchemaOf(published[params['name'] as Name]));
