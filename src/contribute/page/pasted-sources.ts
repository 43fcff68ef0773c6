import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Answers } from '../answer.ts';
import { fillRow } from './form.ts';
import { partOf, say } from './parts.ts';
import { addRow, foldRow } from './rows.ts';
import type { PageSettings } from './settings.ts';

/** What the sources of a draft are added to. */
export interface PastedInto {
  root: HTMLElement;
  form: HTMLFormElement;
  words: PageSettings['words'];
  answers: Answers;
}

/** Makes a source of each address in what was pasted, and says how many; never throws. */
export async function addPasted(
  { root, form, words, answers }: PastedInto,
  front: FactDraft,
  today: string,
): Promise<void> {
  const paste = partOf<HTMLTextAreaElement>(root, 'paste');
  try {
    const sources = await answers.sources(addressesIn(paste.value), front, today);
    for (const source of sources) {
      const row = addRow(form, 'sources');
      fillRow(row, 'sources', source);
      foldRow(row, source.title === undefined);
    }
    const { added, none } = words.paste;
    say(partOf(root, 'pasted'), sources.length > 0 ? added.replace('{count}', String(sources.length)) : none);
    if (sources.length > 0) paste.value = '';
  } catch {
    say(partOf(root, 'pasted'), words.status.failed);
  }
}
