import type { APIRoute } from 'astro';
import { evidenceRecords } from '../../evidence-records.ts';
import { allFacts } from '../../facts.ts';
import { built } from '../../layouts/built.ts';
import { stampOf } from '../../receipts/fact-evidence.ts';
import { siteEvidence } from '../../receipts/site-evidence.ts';
import { absolute, routes } from '../../routes.ts';
import { site } from '../../site.ts';

const addresses = (id: string) => ({
  page: absolute(routes.fact(id), site.url),
  data: absolute(routes.factEvidence(id), site.url),
});

export const GET: APIRoute = () => {
  const page = absolute(routes.standingPage('methodology'), site.url);
  const stamp = stampOf(page, built(), site.licences.content.url);
  return Response.json(siteEvidence(allFacts, evidenceRecords, addresses, stamp));
};
