import type { APIRoute } from 'astro';
import { allFacts, type FactEntry } from '../../../facts.ts';
import { built } from '../../../layouts/built.ts';
import { factEvidence, stampOf } from '../../../receipts/fact-evidence.ts';
import { absolute, routes } from '../../../routes.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = () => allFacts.map((entry) => ({ params: { id: entry.id }, props: { entry } }));

export const GET: APIRoute = ({ props }) => {
  const entry = props['entry'] as FactEntry;
  const page = absolute(routes.fact(entry.id), site.url);
  return Response.json(factEvidence(entry, stampOf(page, built(), site.licences.content.url)));
};
