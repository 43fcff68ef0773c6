import type { FormDraft } from '../draft.ts';

/** Drafts in the browser's own storage: one new file, and one for each published file that is changed. */
export interface KeptDrafts {
  load(): FormDraft | undefined;
  /** Gives whether it could be kept. */
  save(draft: FormDraft): boolean;
  discard(): void;
}

/** The form in which a draft is kept; another one, of another version of this page, is passed over. */
const version = 1;

/**
 * The kept draft of a page.
 * @param page path of the page, since sites can share a host
 * @param fact id of the published file that is changed; empty for a new one
 */
export function keptDrafts(page: string, fact: string, storage: () => Storage): KeptDrafts {
  const key = `semak draft ${page} ${fact}`;
  return {
    load() {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? 'null') as {
          version?: number;
          draft?: FormDraft;
        } | null;
        return kept?.version === version ? kept.draft : undefined;
      } catch {
        return undefined;
      }
    },
    save(draft) {
      try {
        storage().setItem(key, JSON.stringify({ version, draft }));
        return true;
      } catch {
        return false;
      }
    },
    discard() {
      try {
        storage().removeItem(key);
      } catch {
        // Where nothing can be kept there is nothing to take away.
      }
    },
  };
}
