import type { FactDraft } from '../../new-fact/fact-file-text.ts';
import type { JudgedDraft } from '../answer.ts';
import type { FormDraft, PublishedFile } from '../draft.ts';
import { withNote } from '../with-note.ts';
import { askWorker, TookTooLong } from './ask-worker.ts';
import { showCites } from './cites.ts';
import { showCounters } from './counters.ts';
import { fillForm, fillRow, readForm, type FormValues } from './form.ts';
import { keptDrafts } from './kept-drafts.ts';
import { partOf, say } from './parts.ts';
import { addPasted } from './pasted-sources.ts';
import { showPreview } from './preview.ts';
import { showProblems } from './problems.ts';
import { openPublished, showChange } from './published-file.ts';
import { addRow, foldRow, nameRows, removeRow, rowLists, type RowList } from './rows.ts';
import { wireSending } from './send.ts';
import type { PageSettings } from './settings.ts';
import { showSimilar } from './similar.ts';

/** How long typing rests before a check, in milliseconds. */
const typingPause = 300;

/** Keys of the front matter that the form does not show. */
const unseen = ['history', 'withdrawn', 'waivers', 'former_ids'] as const;

/** Today where the author is, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Wires the form: what is written is kept, checked and shown as it will look, and sent when the author wants. */
export function startContributePage(root: HTMLElement, settings: PageSettings): void {
  const { words } = settings;
  const form = root.querySelector('form') as HTMLFormElement;
  const asked = new URLSearchParams(location.search);
  const fact = asked.get('fact') ?? '';
  const kept = keptDrafts(settings.page, fact, () => localStorage);
  const answers = askWorker(settings.worker);
  const sending = wireSending(root, settings);
  const left = new Set<Element>();
  let base: PublishedFile | undefined;
  let before: FactDraft = {};
  let showsAll = false;
  let latest = 0;

  const fresh = (): FormDraft => ({
    front: { published: today(), claim: asked.get('claim')?.slice(0, 1000) },
    body: '',
  });
  const rest = (): FactDraft =>
    Object.fromEntries(unseen.flatMap((key) => (before[key] === undefined ? [] : [[key, before[key]]])));

  function draftOf(values: FormValues): FormDraft {
    const { body, id, note } = values;
    const front = base ? withNote(values.front, before, note, today()) : values.front;
    return { front, body, ...(base ? { base } : { id }) };
  }

  async function check(): Promise<void> {
    const turn = ++latest;
    const values = readForm(form, rest());
    const draft = draftOf(values);
    const isKept = kept.save({ ...draft, front: { ...values.front, ...noteIn(values) } });
    showCounters(form, words.counter);
    for (const list of rowLists) nameRows(form, list);
    if (partOf(root, 'status').textContent === '') say(partOf(root, 'status'), words.loading);
    try {
      const judged = await answers.judge(draft, today());
      // A slower answer about an older draft must not replace a newer one.
      if (turn !== latest) return;
      show(judged, draft, values);
      if (!isKept) notice(words.status.notSaved);
    } catch (error) {
      if (turn === latest)
        say(
          partOf(root, 'status'),
          error instanceof TookTooLong ? words.status.tooLong : words.status.failed,
        );
    }
  }

  function show(judged: JudgedDraft, draft: FormDraft, values: FormValues): void {
    const { id, taken, diagnostics, similar, preview, sourceIds } = judged;
    const told = taken
      ? [
          {
            file: judged.path,
            line: 1,
            column: 1,
            code: 'id',
            severity: 'error' as const,
            message: words.taken,
            field: 'id',
          },
        ]
      : [];
    const isLeft = (control?: Element) => showsAll || (control !== undefined && left.has(control));
    showProblems([...told, ...diagnostics], { root, words, rows: values.rows, isLeft });
    showSimilar(root, similar, settings);
    showCites(root, values.rows.sources, sourceIds);
    const sources = (draft.front.sources ?? []).map((source, at) => ({ ...source, id: sourceIds[at] }));
    showPreview(root, { ...draft, front: { ...draft.front, sources } }, preview, settings);
    const name = form.querySelector<HTMLInputElement>('[data-field="id"]');
    if (name) name.placeholder = id;
    sending.show(judged, base !== undefined);
    root.dataset['checked'] = String(latest);
  }

  function notice(sentence: string): void {
    partOf(root, 'notice').hidden = false;
    say(partOf(root, 'notice'), sentence);
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(typing);
    typing = setTimeout(() => void check(), typingPause);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    showsAll = true;
    void check();
  });
  form.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[data-field]')) return;
    const first = form.querySelector(`[name="${CSS.escape(target.getAttribute('name') ?? '-')}"]`);
    left.add(first ?? target);
    soon();
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button, a') : null;
    const list = button?.dataset['add'] as RowList | undefined;
    if (list) {
      const row = addRow(form, list);
      if (list === 'sources') fillRow(row, list, { accessed: today() });
      foldRow(row, true);
      row.querySelector<HTMLElement>('[data-field]')?.focus();
    }
    if (button?.dataset['part'] === 'remove') {
      removeRow(form, button.closest('[data-row]') as HTMLElement);
      soon();
    }
  });
  partOf(root, 'add-pasted').addEventListener('click', async () => {
    await addPasted({ root, form, words, answers }, readForm(form, rest()).front, today());
    soon();
  });
  partOf(root, 'headings').addEventListener('click', () => {
    const body = form.querySelector<HTMLTextAreaElement>('[data-field="body"]');
    if (body) body.value = [body.value.trim(), words.headings].filter(Boolean).join('\n\n');
    body?.focus();
    soon();
  });
  const discard = partOf<HTMLButtonElement>(root, 'discard');
  discard.addEventListener('click', () => {
    if (discard.textContent !== words.send.discardSure) {
      discard.textContent = words.send.discardSure;
      return;
    }
    kept.discard();
    location.reload();
  });
  discard.addEventListener('blur', () => (discard.textContent = words.send.discard));

  /** A change of a published file begins with what stands there, or with the draft of it that was kept. */
  async function begin(): Promise<void> {
    const draft = kept.load();
    const published = await openPublished(fact, draft, answers);
    const { opened, isOutdated } = published;
    ({ base, before } = published);
    if (fact !== '' && !opened) notice(words.notFound);
    if (draft) {
      const { note, ...front } = draft.front as FactDraft & { note?: FormValues['note'] };
      fillForm(form, front, draft.body, draft.id);
      fillNote(note);
      notice(isOutdated ? words.outdated : words.restored);
    } else {
      const { front, body } = opened ?? fresh();
      fillForm(form, front, body);
    }
    if (base) showChange(root, base, settings);
    showCounters(form, words.counter);
    partOf(root, 'who').toggleAttribute(
      'open',
      Boolean(before.claimant || before.claimed || before.appearances),
    );
    showsAll = base !== undefined;
    root.hidden = false;
    if (draft || base) await check();
  }

  function fillNote(note: FormValues['note'] | undefined): void {
    const kind = form.querySelector<HTMLSelectElement>('[data-field="history.kind"]');
    const text = form.querySelector<HTMLTextAreaElement>('[data-field="history.note"]');
    if (kind && note?.kind) kind.value = note.kind;
    if (text && note) text.value = note.note;
  }

  void begin();
}

/** What the author says of a change, kept beside the draft. */
function noteIn({ note }: FormValues): { note?: FormValues['note'] } {
  return note.note === '' ? {} : { note };
}
