/** Something that the format says and that no field of an imported review takes. */
export interface Left {
  /** Its key, with those around it: `reviewRating.image`. */
  field: string;
  /** As text; JSON when it is none. */
  value: string;
}

/** Who made a claim, as a feed has it. */
export interface ImportedClaimant {
  name: string;
  kind?: 'person' | 'organization' | undefined;
  role?: string | undefined;
  url?: string | undefined;
}

/** A page that a feed names: a place where the claim was made, or a reference. */
export interface ImportedPage {
  /** An address, or what stands in its place. */
  url?: string | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  date?: string | undefined;
  archived?: string | undefined;
}

/**
 * A review of a claim as a feed has it, whatever the format: texts as they stand there, not cleaned, not judged. Every
 * format is read into this, and fact files are drafted from this alone.
 */
export interface ImportedReview {
  /** The address of the review. */
  url?: string | undefined;
  /** What was said; further ones are further forms of it. */
  claims: string[];
  /** The word of the verdict. */
  verdict?: string | undefined;
  /** A rating in words: `2 on a scale of 1 to 5`. */
  rating?: string | undefined;
  /** Why the rating is what it is. */
  explanation?: string | undefined;
  headline?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  /** The text of the review. */
  text?: string | undefined;
  published?: string | undefined;
  changed?: string | undefined;
  /** When its publisher took it back. */
  withdrawn?: string | undefined;
  language?: string | undefined;
  licence?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  archived?: string | undefined;
  claimants: ImportedClaimant[];
  claimed?: string | undefined;
  appearances: ImportedPage[];
  references: ImportedPage[];
  corrections: { text: string; date?: string | undefined }[];
  /** Where relative addresses begin. */
  base?: string | undefined;
  left: Left[];
}

/** One entry of what was given: a review, or why there is none. */
export type Entry = { place: string; review: ImportedReview } | { place: string; problem: string };

/** Everything that a file or an answer holds. */
export interface Reading {
  entries: Entry[];
  /** What there is to say of it as a whole. */
  remarks: string[];
}

/** More entries than this are not read at one time. */
export const mostEntries = 20_000;
