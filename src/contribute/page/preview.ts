import type { Source } from '../../domain/source.ts';
import type { FormDraft } from '../draft.ts';
import type { DraftPreview, PreviewChart } from '../preview-draft.ts';
import { element, link, partOf, say } from './parts.ts';
import type { PageSettings } from './settings.ts';

/** Shows a draft as its page will look. */
export function showPreview(
  root: HTMLElement,
  { front }: FormDraft,
  { text, cited }: DraftPreview,
  settings: PageSettings,
): void {
  const isEmpty = !front.claim && !front.headline && !front.summary && text.join('') === '';
  partOf(root, 'preview-empty').hidden = !isEmpty;
  partOf(root, 'preview').hidden = isEmpty;
  say(partOf(root, 'preview-headline'), front.headline ?? '…');
  partOf(root, 'preview-finding').replaceChildren(findingOf(root, front, settings));
  partOf(root, 'preview-text').replaceChildren(...text.map(part));
  const sources = new Map((front.sources ?? []).map((source) => [source.id, source]));
  partOf(root, 'preview-sources-heading').hidden = cited.length === 0;
  partOf(root, 'preview-sources').replaceChildren(
    ...cited.map(({ sourceId }) => sourceItem(sourceId, sources.get(sourceId) ?? {}, settings)),
  );
}

/** Claim, verdict and summary: the site's own markup for that verdict, filled in. */
function findingOf(
  root: HTMLElement,
  { claim, summary, verdict }: FormDraft['front'],
  settings: PageSettings,
): Node {
  const templates = [...root.querySelectorAll<HTMLTemplateElement>('[data-preview-verdict]')];
  const of = (id: string | undefined) => templates.find(({ dataset }) => dataset['previewVerdict'] === id);
  const chosen = of(verdict);
  const finding = (chosen ?? of(settings.firstVerdict))?.content.cloneNode(true) as DocumentFragment;
  const said = finding.querySelector('.said');
  if (said) said.textContent = claim ?? '';
  const judged = finding.querySelector<HTMLElement>('.judged');
  if (!chosen) {
    judged?.querySelector('.badge')?.remove();
    judged?.classList.remove(...[...judged.classList].filter((name) => name.startsWith('tone-')));
  }
  const short = judged?.querySelector('p');
  if (short) short.textContent = summary ?? '';
  return finding;
}

/** A stretch of text that was made safe where it was rendered, or a chart drawn of a series of the site. */
function part(made: string | PreviewChart): Node {
  if (typeof made !== 'string') {
    const figure = element('figure', 'series-figure');
    const picture = element('div', 'chart-picture');
    picture.innerHTML = made.picture;
    figure.append(element('figcaption', 'figure-title', made.title), picture);
    return figure;
  }
  const stretch = document.createElement('template');
  stretch.innerHTML = made;
  // The preview is no place to go to: its anchors would meet those of the page.
  for (const anchored of stretch.content.querySelectorAll('[id], a[href^="#"]')) {
    for (const name of ['id', 'href', 'role', 'aria-describedby']) anchored.removeAttribute(name);
  }
  return stretch.content;
}

function sourceItem(
  id: string,
  source: Partial<{ [Key in keyof Source]: Source[Key] | undefined }>,
  { roles }: PageSettings,
): HTMLElement {
  const { title, url, publisher, role, published } = source;
  const about = [publisher, role && `${roles[role]?.name} (${roles[role]?.meaning})`, published];
  return element(
    'li',
    '',
    element('p', '', link(url ?? '', title ?? url ?? id)),
    element('p', 'small', ...about.flatMap((words) => (words ? [element('span', '', words)] : []))),
  );
}
