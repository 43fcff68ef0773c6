import type { APIRoute } from 'astro';
import { jsonSchema, schemas, type SchemaName } from '../../../domain/json-schema.ts';

export const getStaticPaths = () => Object.keys(schemas).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => Response.json(jsonSchema(params['name'] as SchemaName));
