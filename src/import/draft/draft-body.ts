import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
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

/** A stretch of so many characters is cited by itself: the check holds no quotation of more than 1,000 words. */
const longEnough = 500;

/**
 * The text of an imported fact file: what was said, and what the review says of it, quoted from the review. Once there is a
 * record of its page, the check holds these words against it: a feed's words need not stand there.
 * @param locale the language of the site
 */
export function draftBody(parts: BodyParts, locale: string): string {
  const { said, saidBy, verdict, rating, explanation, review, referenceIds, references, licence } = parts;
  const words = strings(locale).imported;
  const children: RootContent[] = [];
  const quoted = (texts: readonly string[]) => {
    const paragraphs = texts.flatMap(plainParagraphs);
    if (paragraphs.length === 0) return;
    let length = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      length += toString(paragraph).length;
      if (length < longEnough && index < paragraphs.length - 1) continue;
      paragraph.children.push(citationOf(reviewId));
      length = 0;
    }
    children.push({ type: 'blockquote', children: paragraphs });
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

function citationOf(id: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: id, label: id };
}

/** A sentence of ours with citations before its full stop. */
function cited(sentence: string, ids: readonly string[]): Paragraph {
  const citations = ids.map(citationOf);
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
