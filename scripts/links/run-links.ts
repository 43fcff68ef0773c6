import { readContent } from '../../src/check/read/read-content.ts';
import { readFolder } from '../../src/check/read/read-folder.ts';
import { linkResults } from '../../src/domain/link-status.ts';
import { hostOf } from '../../src/domain/web-address.ts';
import { byHost } from '../../src/evidence/audit/by-host.ts';
import { drawSample } from '../../src/evidence/audit/sample.ts';
import type { Access } from '../../src/evidence/retrieve/retrieve.ts';
import { archivedCopy } from '../../src/links/archived-copy.ts';
import { askLink } from '../../src/links/ask-link.ts';
import { linksIn, type NamedLink } from '../../src/links/links-in.ts';
import { nextStatus, type LinkAnswer } from '../../src/links/next-status.ts';
import type { ReportedLink } from '../../src/links/report.ts';
import { keptState } from '../evidence/audit-state.ts';
import { progressOf } from '../evidence/progress.ts';
import { readStatuses, writeStatuses } from './status-file.ts';

/** Which addresses are asked for, and how. */
export interface LinksRequest {
  content: string;
  /** The status file. */
  out: string;
  /** The folder for what can be made again. */
  cache: string;
  /** How many addresses; all without it. */
  sample: number | undefined;
  seed: string;
  hostsAtOnce: number;
  /** Forgets a run that was interrupted. */
  restart: boolean;
  /** YYYY-MM-DD. */
  today: string;
  /** Where archived copies are asked for; the Wayback Machine without it. */
  archive?: string;
}

/**
 * Asks for every address of a content folder and writes what is known of them. A run that is interrupted goes on where
 * it stopped; the status file is written at the end. Throws, and writes nothing, when no host can be reached at all.
 */
export async function runLinks(request: LinksRequest, reach: () => Access): Promise<ReportedLink[]> {
  const { content, out, cache, sample, seed, hostsAtOnce, today } = request;
  const before = readStatuses(out);
  const all = linksIn(readContent(readFolder(content)));
  const links = drawSample(all, sample ?? all.length, seed, ({ url }) => url);
  const state = keptState<LinkAnswer>(content, cache, 'links');
  if (request.restart) state.forget();
  const answers = new Map(request.restart ? [] : state.known.map((answer) => [answer.url, answer]));
  const left = links.filter(({ url }) => !answers.has(url));
  const access = reach();
  const { tell, end } = progressOf<LinkAnswer>(links.length, links.length - left.length, {
    line: ({ url, detail }) => `${url}  ${detail}`,
    label: ({ url }) => url.slice(0, 60),
  });
  await byHost(left, addressOf, hostsAtOnce, async (lane, over) => {
    for (const { url } of lane) {
      const answer = await askLink(url, access);
      over.throwIfAborted();
      answers.set(url, answer);
      state.keep(answer);
      tell(answer);
    }
  }).finally(end);

  if (isCutOff([...answers.values()])) {
    state.forget();
    throw new Error('no host could be reached, so the fault is on this side; nothing was written');
  }
  const known = new Map(before.map((status) => [status.url, status]));
  const reported = links.map(({ url, files, hasCopy }) => {
    const answer = answers.get(url) as LinkAnswer;
    return { status: nextStatus(answer, known.get(url), today), detail: answer.detail, files, hasCopy };
  });
  const named = new Set(all.map(addressOf));
  const asked = new Set(links.map(addressOf));
  const others = before.filter(({ url }) => named.has(url) && !asked.has(url));
  writeStatuses(out, [...others, ...reported.map(({ status }) => status)]);
  state.forget();
  return Promise.all(
    reported.map(async ({ hasCopy, ...link }) => {
      const wanted = linkResults[link.status.result].fails && !hasCopy;
      return {
        ...link,
        copy: wanted ? await archivedCopy(link.status.url, access, request.archive) : undefined,
      };
    }),
  );
}

/** Whether no host of several gave any answer, which says more of this machine's network than of them. */
function isCutOff(answers: readonly LinkAnswer[]): boolean {
  const silent = ['unknown-host', 'no-connection', 'timeout'];
  const hosts = new Set(answers.map(({ url }) => hostOf(url)));
  return hosts.size > 1 && answers.every(({ result }) => silent.includes(result));
}

function addressOf({ url }: NamedLink): string {
  return url;
}
