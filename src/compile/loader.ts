import type { Loader, LoaderContext } from 'astro/loaders';
import { hasErrors } from '../check/check.ts';
import { reportText } from '../check/reporters/text.ts';
import { contentFolder } from '../folders.ts';
import { compile } from './compile.ts';
import { handOver, readCompiled } from './hand-over.ts';

/** Set by the build script once it has checked and handed over, so that the texts are not parsed a second time. */
export const handedOver = 'SEMAK_HANDED_OVER';

type Part = 'facts' | 'series' | 'site';

/**
 * A loader for one part of the content folder. Under `npm run build` it takes what the check handed over; otherwise it
 * checks the folder itself, prints the diagnostics, and keeps what is sound, anew after each change of a file.
 */
export function contentLoader(part: Part): Loader {
  return {
    name: `semak-${part}`,
    async load(context) {
      if (part === 'site' && !process.env[handedOver]) compileForDev(context);
      fill(part, context);
      context.watcher?.add(contentFolder());
      const reload = (path: string) => {
        if (!path.startsWith(contentFolder())) return;
        if (part === 'site') compileForDev(context);
        fill(part, context);
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, reload);
    },
  };
}

function fill(part: Part, { store }: LoaderContext): void {
  const { site, verdicts, topics, facts, series } = readCompiled();
  store.clear();
  if (part === 'facts') for (const { id, ...data } of facts) store.set({ id, data });
  if (part === 'series') for (const { id, series: data } of series) store.set({ id, data });
  if (part === 'site') store.set({ id: 'site', data: { site, verdicts, topics } });
}

function compileForDev({ logger }: LoaderContext): void {
  const { diagnostics, factFiles, compiled } = compile(contentFolder(), { lenient: true });
  const report = reportText(diagnostics, { facts: factFiles });
  if (hasErrors(diagnostics)) logger.error(`\n${report}`);
  else logger.info(report);
  if (compiled) handOver(compiled);
}
