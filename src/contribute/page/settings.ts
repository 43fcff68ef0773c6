import type { Site } from '../../domain/site.ts';
import type { SourceRole } from '../../domain/source.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { WorkerSettings } from '../worker.ts';

/** The words of the page that are no functions, which cannot be handed to a script. */
export type PageWords = Omit<Strings['contribute'], 'editLead'>;

/** What the page gives its script: addresses, the repository, and the words of its language. */
export interface PageSettings {
  worker: WorkerSettings;
  /** Path of the page, under which drafts are kept. */
  page: string;
  /** Path below which the pages of fact files lie. */
  facts: string;
  repository: Site['repository'];
  words: PageWords;
  /** What is said of a change, with `{path}` for the file. */
  editLead: string;
  roles: Record<SourceRole, { name: string; meaning: string }>;
  /** The verdict whose look the preview has until one is chosen. */
  firstVerdict: string;
}
