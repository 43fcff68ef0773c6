import { editAddress, newFileAddress } from '../../forge.ts';
import type { JudgedDraft } from '../answer.ts';
import { partOf, say } from './parts.ts';
import type { PageSettings } from './settings.ts';

/** The file that would be sent, as the buttons have it. */
export interface SentFile {
  /** Shows a judged draft and where it goes. */
  show(judged: JudgedDraft, isChange: boolean): void;
}

/** Wires the ways in which the file leaves the browser: to the forge, into the clipboard, onto the disk. */
export function wireSending(root: HTMLElement, { repository, words: { send } }: PageSettings): SentFile {
  const open = partOf<HTMLAnchorElement>(root, 'open');
  const said = partOf(root, 'sent');
  let file = { name: 'fact.md', text: '' };
  /** What to say once the text was copied; nothing where the address takes the text along. */
  let byHand: string | undefined;

  const copy = async (then: string) => {
    try {
      await navigator.clipboard.writeText(file.text);
      say(said, then);
    } catch {
      said.textContent = send.copyFailed;
    }
  };
  open.addEventListener('click', () => {
    // The text goes with the click that opens the forge: behind it this page has no say over the clipboard.
    if (byHand !== undefined) void copy(send.copiedToPaste);
  });
  partOf(root, 'copy').addEventListener('click', () => void copy(send.copied));
  partOf(root, 'download').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([file.text], { type: 'text/markdown' }));
    const way = Object.assign(document.createElement('a'), { href: address, download: file.name });
    way.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });

  return {
    show({ id, path, text, diagnostics }, isChange) {
      file = { name: `${id}.md`, text };
      partOf(root, 'path').textContent = path;
      partOf(root, 'text').textContent = text;
      const inFolder = `facts/${id}.md`;
      const begun = newFileAddress(repository, inFolder, text);
      open.href = isChange ? editAddress(repository, inFolder) : begun.address;
      open.textContent = isChange ? send.openEdit : begun.whole ? send.open : send.openBare;
      byHand = isChange ? send.editByHand : begun.whole ? undefined : send.byHand;
      const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
      const hints = [byHand ?? send.opens, hasErrors ? send.unfinished : ''];
      say(partOf(root, 'open-hint'), hints.filter(Boolean).join(' '));
    },
  };
}
