import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { check } from '../check/check.ts';
import { readFolder } from '../check/read/read-folder.ts';
import type { CorrectionsData } from '../corrections/corrections-data.ts';
import { contentLog } from '../corrections/content-log.ts';
import { changesOfFact } from '../corrections/file-changes.ts';
import { versionsBefore } from '../corrections/version-before.ts';
import { bearsOnFinding, siteChanges, type SiteChange } from '../corrections/site-changes.ts';
import { textIn } from '../domain/text.ts';
import {
  attribute,
  elementsIn,
  named,
  readPages,
  textOf,
  type BuiltPage,
  type HtmlElement,
} from './read-site.ts';

const sites = inject('sites');
/** The content folder of each site, as `build.setup.ts` has it. */
const contentOf = { own: 'content', fixture: '.cache/tests/content' };

describe.each(['own', 'fixture'] as const)('changes on the built site "%s"', (name) => {
  const { folder, base } = sites[name];
  const { content } = check(readFolder(contentOf[name]));
  const facts = content.facts.flatMap(({ id, data }) => (data ? [{ id, fact: data }] : []));
  const series = content.series.flatMap(({ id, data }) => (data ? [{ id, series: data }] : []));
  const reading = {
    verdicts: new Set(content.verdicts?.data?.map(({ id }) => id)),
    text: (localized: Record<string, string>) => textIn(localized, 'en'),
  };
  const changes = siteChanges(facts, series, reading);
  const pages = new Map(readPages(sites[name]).map((page) => [page.path, page]));
  const pageOf = (path: string) => pages.get(base + path) as BuiltPage;
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const data = JSON.parse(text('data/corrections.json')) as CorrectionsData;
  const links = (page: BuiltPage) => named(page, 'a').map((link) => attribute(link, 'href') ?? '');
  const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

  test('the data has every change, and fits its published schema', () => {
    const validate = new Ajv2020({ strict: false, formats: { uri: true } }).compile(
      JSON.parse(text('data/schema/corrections.json')) as object,
    );
    expect([validate(data), validate.errors]).toEqual([true, null]);
    expect(validate({ ...data, changes: [{ ...data.changes[0], kind: 'slip' }] })).toBe(false);
    expect(data.changes.map(({ date, kind, of, id, note }) => ({ date, kind, of, id, note }))).toEqual(
      changes.map(({ date, kind, of, id, note }) => ({ date, kind, of, id, note })),
    );
  });

  test('two lists hold every change between them, newest first, without a script', () => {
    const others = changes.filter((change) => !bearsOnFinding(change));
    expect(changes.filter(bearsOnFinding).length).toBeGreaterThan(0);
    if (name === 'fixture') expect(others.length).toBeGreaterThan(0);
    const address = (change: SiteChange) =>
      `${base}${change.of === 'fact' ? 'facts' : 'series'}/${change.id}/#${change.anchor}`;
    const listed = [
      { path: 'corrections/', wanted: [...changes.filter(bearsOnFinding), ...others] },
      ...(others.length > 0 ? [{ path: 'corrections/updates/', wanted: others }] : []),
    ];
    for (const { path, wanted } of listed) {
      const page = pageOf(path);
      const leading = links(page).filter((href) => /\/#(?:change-\d+|withdrawn|revised-.*)$/.test(href));
      expect(leading, path).toEqual(wanted.map(address));
      const main = named(page, 'main').map(textOf).join(' ');
      for (const { note } of wanted) expect(main).toContain(folded(note));
      expect(named(page, 'script')).toEqual([]);
    }
  });

  test('every year of a list has a heading, and a way to it when there is more than one', () => {
    const page = pageOf('corrections/');
    const years = [...new Set(changes.filter(bearsOnFinding).map(({ date }) => date.slice(0, 4)))];
    const headings = named(page, 'h2').filter((heading) => attribute(heading, 'id')?.startsWith('y'));
    expect(headings.map(textOf)).toEqual(years);
    const ways = links(page).filter((href) => /\/#y\d{4}$/.test(href));
    expect(ways).toEqual(years.length > 1 ? years.map((year) => `${base}corrections/#y${year}`) : []);
  });

  test('every entry leads to a place that is there', () => {
    const ways = ['corrections/', 'corrections/updates/'].flatMap((path) =>
      pages.has(base + path) ? links(pageOf(path)) : [],
    );
    for (const href of ways.filter((href) => href.includes('/#'))) {
      const [path = '', anchor] = href.split('#');
      const ids = pages.get(path)?.elements.map((element) => attribute(element, 'id'));
      expect(ids, href).toContain(anchor);
    }
  });

  test('the feed has what bears on a finding, and no other change, each under the first name of its file', () => {
    const feed = text('corrections.xml');
    const names = [...feed.matchAll(/<entry>[^]*?<id>(.*?)<\/id>/g)].map(([, id]) => {
      const { pathname, hash } = new URL(id ?? '');
      return pathname + hash;
    });
    const wanted = changes
      .filter(bearsOnFinding)
      .map(({ of, firstId, anchor }) => `${base}${of === 'fact' ? 'facts' : 'series'}/${firstId}/#${anchor}`);
    expect(names.toSorted()).toEqual(wanted.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  test('a correction stands above the heading of its page, and the whole history at its end', () => {
    for (const { id, fact } of facts) {
      const page = pageOf(`facts/${id}/`);
      const last = fact.history?.findLast(({ kind }) => kind === 'correction');
      const header = textOf(named(page, 'header')[1] as HtmlElement);
      const heading = header.indexOf(folded(fact.headline));
      if (last && fact.headline.length > 20) {
        expect(header.slice(0, heading), id).toContain(folded(last.note));
      }
      const ids = page.elements.map((element) => attribute(element, 'id'));
      const anchors = (fact.history ?? []).map((_, index) => `change-${index + 1}`);
      expect(ids.filter((one) => one?.startsWith('change-'))).toEqual(anchors.toReversed());
    }
  });

  test('every version of a changed file is one click away', () => {
    const repository = content.site?.data?.repository.url ?? 'none';
    for (const { id } of facts.filter(({ fact }) => fact.history ?? fact.withdrawn)) {
      const toForge = links(pageOf(`facts/${id}/`)).filter((href) => href.startsWith(repository));
      expect(
        toForge.filter((href) => /\/commits\//.test(href) && href.endsWith(`facts/${id}.md`)),
      ).toHaveLength(1);
    }
  });

  test('a withdrawal stays in the history of its page, also when it was taken back', () => {
    const withdrawals = changes.filter(({ kind }) => kind === 'withdrawal');
    if (name === 'fixture') expect(withdrawals.length).toBe(2);
    for (const { id, anchor, note } of withdrawals) {
      const entry = pageOf(`facts/${id}/`).elements.find((element) => attribute(element, 'id') === anchor);
      expect(folded(textOf(entry as HtmlElement))).toContain(folded(note));
    }
  });

  test('a revised value is told of on the page of its series, in its data for machines, and with both values', () => {
    const revisions = changes.filter(({ kind }) => kind === 'revision');
    if (name === 'fixture') expect(revisions.length).toBe(1);
    for (const { id, anchor, note, from = '', to = '', point } of revisions) {
      const page = pageOf(`series/${id}/`);
      const entry = page.elements.find((element) => attribute(element, 'id') === anchor);
      const words = textOf(entry as HtmlElement);
      for (const part of [note, `Before: ${from}`, `Now: ${to}`]) expect(words).toContain(part);
      const scripts = named(page, 'script').map(textOf).join('\n');
      expect(scripts).toContain('"@type":"CorrectionComment"');
      expect(data.changes).toContainEqual(
        expect.objectContaining({ id, anchor, kind: 'revision', point, from, to }),
      );
    }
  });

  test('each change leads to the file as it was before, where the repository at hand has it', () => {
    const log = contentLog(contentOf[name], () => true);
    for (const { id, fact } of facts) {
      const files = [id, ...(fact.former_ids ?? [])].map((one) => `facts/${one}.md`);
      const own = changesOfFact(fact, reading);
      const versions = versionsBefore(
        files.flatMap((file) => log.get(file) ?? []),
        own,
      );
      for (const [index, { anchor }] of own.entries()) {
        const entry = pageOf(`facts/${id}/`).elements.find((element) => attribute(element, 'id') === anchor);
        const hrefs = elementsIn(entry as HtmlElement).map((element) => attribute(element, 'href') ?? '');
        const version = versions[index];
        const wanted = version ? [`/${version.commit}/content/${version.file}`] : [];
        expect(
          hrefs
            .filter((href) => /\/[0-9a-f]{40}\//.test(href))
            .map((href) => href.replace(/^.*?(?=\/[0-9a-f]{40}\/)/, '')),
          `${id} ${anchor}`,
        ).toEqual(wanted);
      }
    }
  });

  test('a changed verdict shows both verdicts, the old one first', () => {
    const labels = new Map(content.verdicts?.data?.map(({ id, label }) => [id, label['en']]));
    const verdictChanges = changes.filter(({ from, to }) => labels.has(from ?? '') && labels.has(to ?? ''));
    if (name === 'fixture') expect(verdictChanges.length).toBeGreaterThan(0);
    for (const { id, anchor, from = '', to = '' } of verdictChanges) {
      const entry = pageOf(`facts/${id}/`).elements.find((element) => attribute(element, 'id') === anchor);
      expect(textOf(entry as HtmlElement)).toContain(`Before: ${labels.get(from)} Now: ${labels.get(to)}`);
    }
  });

  test('a withdrawn fact file keeps its page and says why on top', () => {
    for (const { id, fact } of facts.filter(({ fact }) => fact.withdrawn)) {
      const main = named(pageOf(`facts/${id}/`), 'main')
        .map(textOf)
        .join(' ');
      expect(main.indexOf(folded(fact.withdrawn?.reason ?? '-'))).toBeGreaterThan(-1);
      expect(main.indexOf(folded(fact.withdrawn?.reason ?? '-'))).toBeLessThan(
        main.indexOf(folded(fact.headline)),
      );
    }
  });

  test('a withdrawn fact file is in no list, total or feed', () => {
    const withdrawn = facts.filter(({ fact }) => fact.withdrawn);
    const lists = [...pages.values()].filter(({ path }) =>
      /^(?:facts\/|facts\/page\/.*|(?:verdicts|topics|years|claimants|sources)\/.*)?$/.test(
        path.slice(base.length),
      ),
    );
    expect(lists.length).toBeGreaterThan(5);
    for (const { id } of withdrawn) {
      const address = `${base}facts/${id}/`;
      expect(lists.filter((page) => links(page).includes(address)).map(({ path }) => path)).toEqual([]);
      expect(text('feed.xml')).not.toContain(address);
    }
    const standing = facts.length - withdrawn.length;
    expect(textOf(named(pageOf('facts/'), 'main')[0] as HtmlElement)).toContain(`${standing} `);
  });

  test('a former address leads to the page, and is no page of its own', () => {
    const moved = facts.flatMap(({ id, fact }) => (fact.former_ids ?? []).map((former) => ({ former, id })));
    if (name === 'fixture') expect(moved.length).toBeGreaterThan(0);
    const lines = moved.map(({ former, id }) => `${base}facts/${former}/ ${base}facts/${id}/ 301\n`);
    expect(text('_redirects')).toBe(lines.join(''));
    for (const { former, id } of moved) {
      const page = pageOf(`facts/${former}/`);
      const meta = named(page, 'meta').map((element) => attribute(element, 'content'));
      expect(meta).toContain(`0; url=${base}facts/${id}/`);
      expect(meta).toContain('noindex');
      expect(links(page)).toContain(`${base}facts/${id}/`);
      expect(text('sitemap-0.xml')).not.toContain(`/facts/${former}/`);
      expect(text(`data/evidence/${former}.json`)).toBe(text(`data/evidence/${id}.json`));
      expect(text('sitemap-0.xml')).toContain(`/facts/${id}/`);
    }
  });
});
