import type { APIRoute } from 'astro';
import { exportFormats } from '../export/export-formats.ts';
import { listedFacts } from '../facts.ts';
import { llmsText } from '../llms-text.ts';
import { absolute, routes } from '../routes.ts';
import { allSeries } from '../series.ts';
import { site, t, text, verdicts } from '../site.ts';
import { standingPages } from '../standing-pages.ts';

/** How many findings are named; all of them stand in the data files. */
const mostFacts = 100;

const whole = (path: string) => absolute(path, site.url);

export const GET: APIRoute = () => {
  const pages = standingPages.map(({ id, data: { title, description } }) => ({
    name: title,
    url: whole(routes.standingPage(id)),
    about: description,
  }));
  const data = Object.values(exportFormats).map(({ path }) => ({
    name: path,
    url: whole(routes.asset(path)),
    about: t.llms.data,
  }));
  const scale = verdicts.map(({ id, label, meaning }) => ({
    name: text(label),
    url: whole(routes.verdict(id)),
    about: text(meaning),
  }));
  const facts = listedFacts.slice(0, mostFacts).map(({ id, fact, verdict }) => ({
    name: fact.headline,
    url: whole(routes.factFile(id)),
    about: `${text(verdict.label)}. ${fact.summary}`,
  }));
  const series = allSeries.map(({ id, series: { title, counted_by } }) => ({
    name: text(title),
    url: whole(routes.seriesData(id, 'csv')),
    about: counted_by,
  }));
  return new Response(
    llmsText(text(site.name), `${text(site.about)} ${t.llms.cite}`, [
      { title: t.layout.about, links: pages },
      { title: t.browse.verdicts, links: scale },
      { title: t.layout.data.replace(/:$/, ''), links: data },
      { title: t.home.newest, links: facts },
      { title: t.home.allSeries, links: series },
    ]),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
};
