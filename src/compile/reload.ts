import type { AstroIntegration } from 'astro';
import { contentFolder } from '../folders.ts';
import { remakeBeside } from './dev-beside.ts';
import { handOver } from './hand-over.ts';

/** Editors write a file in several steps; one check follows them all. In milliseconds. */
const pause = 50;

/** In `npm run dev`: checks anew after each change in the content folder, prints what it finds, and shows what is sound. */
export function reloadContent(): AstroIntegration {
  return {
    name: 'semak-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        // A build has its check in another thread, and need not load it here as well.
        const { compile } = await import('./compile.ts');
        const { hasErrors } = await import('../check/check.ts');
        const { reportText } = await import('../check/reporters/text.ts');
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const reload = async () => {
          const { diagnostics, factFiles, compiled, content } = compile(contentFolder(), { lenient: true });
          const report = reportText(diagnostics, { facts: factFiles });
          if (hasErrors(diagnostics)) logger.error(`\n${report}`);
          else logger.info(report);
          if (!compiled) return;
          handOver(compiled);
          await remakeBeside(compiled, content);
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(contentFolder());
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder())) return;
          clearTimeout(waiting);
          waiting = setTimeout(
            () => void reload().catch((error: unknown) => logger.error(String(error))),
            pause,
          );
        });
      },
    },
  };
}
