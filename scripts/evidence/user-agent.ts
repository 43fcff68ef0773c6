import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { Site } from '../../src/domain/site.ts';
import project from '../../package.json' with { type: 'json' };

/** The part of the publisher's `site.yaml` that says whom a host can turn to. */
const Responsible = z.object({ repository: z.object({ url: Site.shape.repository.shape.url }) });

/**
 * What this program calls itself to hosts, and the name that a robots.txt can refuse it by: `SemakEvidence`.
 * Throws when the content folder has no `site.yaml` that names a repository.
 */
export function userAgent(content: string): string {
  const path = join(content, 'site.yaml');
  const site = Responsible.safeParse(parse(readFileSync(path, 'utf8')));
  if (!site.success) throw new Error(`${path} does not name its repository's url, which hosts are told`);
  return `SemakEvidence/${project.version} (+${site.data.repository.url})`;
}
