import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { strings } from '../../i18n/strings.ts';
import { reviewId } from './draft-sources.ts';
import { markdownOf, plainInline, plainParagraphs } from './plain-markdown.ts';

/** What the text of an imported fact file tells: strangers' words, cleaned. */
export interface BodyParts {
  /** What was said, where the front matter does not hold all of it. */
  said: string[];
  /** Who said it, beside the claimant of the front matter. */
  saidBy: string[];
  verdict?: string | undefined;
  rating?: string | undefined;
  explanation?: string | undefined;
  /** The words of the review. */
  review: string[];
  /** Ids of the sources that are its references. */
  referenceIds: string[];
  /** References that are no address. */
  references: string[];
  licence?: string | undefined;
}

/**
 * The text of an imported fact file: what was said, and what the review says of it, told as the words of the review. No
 * citation is put to them: a feed's words need not stand on the page itself, and the check says so once it has a record
 * of the page.
 * @param locale the language of the site
 */
export function draftBody(parts: BodyParts, locale: string): string {
  const { said, saidBy, verdict, rating, explanation, review, referenceIds, references, licence } = parts;
  const words = strings(locale).imported;
  const children: RootContent[] = [];
  const quoted = (texts: readonly string[]) => {
    const paragraphs = texts.flatMap(plainParagraphs);
    if (paragraphs.length > 0) children.push({ type: 'blockquote', children: paragraphs });
  };
  if (said.length > 0 || saidBy.length > 0) children.push(heading(words.said));
  quoted(said);
  for (const name of saidBy) children.push(labelled(words.saidBy, name));
  children.push(heading(words.review), cited(words.origin, [reviewId]));
  const scale = rating === undefined || rating === verdict ? '' : ` (${rating})`;
  if (verdict !== undefined) children.push(labelled(words.verdict, verdict + scale));
  else if (rating !== undefined) children.push(labelled(words.verdict, rating));
  if (explanation !== undefined) children.push(labelled(words.explanation, explanation));
  quoted(review);
  if (referenceIds.length > 0) children.push(cited(words.references, referenceIds));
  if (references.length > 0) children.push(labelled(words.otherReferences, ''), listed(references));
  if (licence !== undefined) children.push(labelled(words.licence, licence));
  return markdownOf(children);
}

function heading(text: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** A sentence of ours with citations before its full stop. */
function cited(sentence: string, ids: readonly string[]): Paragraph {
  const citations = ids.map((id): PhrasingContent => ({
    type: 'footnoteReference',
    identifier: id,
    label: id,
  }));
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: sentence }, ...citations, { type: 'text', value: '.' }],
  };
}

function labelled(label: string, text: string): Paragraph {
  const value = text === '' ? `${label}:` : `${label}: `;
  return { type: 'paragraph', children: [{ type: 'text', value }, ...plainInline(text)] };
}

function listed(texts: readonly string[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: texts.map((text) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: plainInline(text) }],
    })),
  };
}
