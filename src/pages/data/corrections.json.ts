import type { APIRoute } from 'astro';
import { allChanges, wholeSubjectOf } from '../../changes-of-site.ts';
import { correctionsData } from '../../corrections/corrections-data.ts';
import { absolute, routes } from '../../routes.ts';
import { site } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json(
    correctionsData(allChanges, wholeSubjectOf, {
      $schema: absolute(routes.schema('corrections'), site.url),
      page: absolute(routes.corrections, site.url),
      licence: site.licences.content.url,
    }),
  );
