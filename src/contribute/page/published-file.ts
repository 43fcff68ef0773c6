import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import type { Answers } from '../answer.ts';
import type { FormDraft, PublishedFile } from '../draft.ts';
import { partOf, say } from './parts.ts';
import type { PageSettings } from './settings.ts';

/** The published file that a draft changes, as far as there is one. */
export interface Opened {
  /** What stands there now; nothing when no file is asked for, or it cannot be had. */
  opened?: Awaited<ReturnType<Answers['open']>> | undefined;
  /** The file as it was when the draft was begun. */
  base?: PublishedFile | undefined;
  /** The front matter of that file. */
  before: FactDraft;
  /** Whether the file has changed since. */
  isOutdated: boolean;
}

/**
 * Opens the file that a draft changes.
 * @param fact its id; empty for a new one
 * @param draft what was kept of a change of it
 */
export async function openPublished(
  fact: string,
  draft: FormDraft | undefined,
  answers: Answers,
): Promise<Opened> {
  const opened = fact === '' ? undefined : await answers.open(fact).catch(() => undefined);
  const base = draft?.base ?? opened?.file;
  const before = base ? (((await answers.parts(base.text)) ?? opened)?.front ?? {}) : {};
  const isOutdated =
    opened !== undefined && draft?.base !== undefined && opened.file.text !== draft.base.text;
  return { opened, base, before, isOutdated };
}

/** Says on the page that a published file is changed, which keeps its name. */
export function showChange(root: HTMLElement, { id }: PublishedFile, settings: PageSettings): void {
  partOf(root, 'change').hidden = false;
  say(document.getElementById('contribute-heading') as HTMLElement, settings.words.editing);
  say(
    document.getElementById('contribute-lead') as HTMLElement,
    settings.editLead.replace('{path}', `${settings.repository.content}/facts/${id}.md`),
  );
  const name = root.querySelector<HTMLElement>('form [data-field="id"]')?.closest<HTMLElement>('.field');
  if (name) name.hidden = true;
}
