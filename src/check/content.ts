import type { z } from 'astro/zod';
import type { Body } from '../body/parse-body.ts';
import type { EvidenceRecord } from '../domain/evidence-record.ts';
import type { Fact } from '../domain/fact.ts';
import type { Series } from '../domain/series.ts';
import type { Site } from '../domain/site.ts';
import type { StandingPage } from '../domain/standing-page.ts';
import type { TopicList } from '../domain/topic.ts';
import type { VerdictScale } from '../domain/verdict.ts';
import type { EvidenceStore, HeldEvidence } from '../evidence/evidence-store.ts';
import type { Place } from './diagnostic.ts';
import type { RawFile } from './read/raw-file.ts';
import type { Draft } from './read/salvage.ts';
import type { Path, YamlProblem } from './read/yaml-text.ts';

/** The kinds of YAML that a content folder holds: whole files, and the front matter of Markdown files. */
export interface DocumentKinds {
  site: Site;
  verdicts: VerdictScale;
  topics: TopicList;
  fact: Fact;
  series: Series;
  page: StandingPage;
  evidence: EvidenceRecord;
}
export type DocumentKind = keyof DocumentKinds;

/** Why no YAML was found in a file that should hold some. */
export type MissingYaml = 'no opening line' | 'no closing line';

/** One YAML file or front matter: what it says, what of it is sound, and where each part stands. */
export interface ContentDocument<Kind extends DocumentKind = DocumentKind> {
  kind: Kind;
  /** File name without folder and extension. */
  id: string;
  path: string;
  /** The whole text of the file. */
  text: string;
  missing?: MissingYaml;
  problems: YamlProblem[];
  /** The YAML as plain data; `undefined` when it could not be read. */
  value: unknown;
  /** What the schema objects to; empty when it could not be read. */
  issues: z.core.$ZodIssue[];
  /** The parts that fit the schema. */
  draft: Draft<DocumentKinds[Kind]>;
  /** The data, when all of it fits the schema. */
  data?: DocumentKinds[Kind] | undefined;
  /** Where the value at `path` begins. */
  at(path: Path): Place;
  /** Where the key at the end of `path` begins. */
  atKey(path: Path): Place;
}

/** A document of any kind, told apart by its `kind`. */
export type SomeDocument = { [Kind in DocumentKind]: ContentDocument<Kind> }[DocumentKind];

/** Why a body could not be parsed. */
export interface BodyTooComplex {
  what: string;
  most: number;
  found: number;
}

/** A fact file: its front matter and its parsed body. */
export interface FactFile extends ContentDocument<'fact'> {
  /** The line of the file on which the body begins. */
  bodyLine: number;
  markdown: string;
  /** The body, parsed when first asked for; nothing when there is no front matter before it, or when it is too complex. */
  body?: Body | undefined;
  tooComplex?: BodyTooComplex | undefined;
  /** False of one that is known to have no waivers before its data is read. */
  waives?: boolean;
  /** Lets go of the parsed body, which takes a hundred times the room of its text; it is parsed again when asked for. */
  release?(): void;
}

/** What all fact files share: the site's settings, its scale and its topics. */
export interface Vocabulary {
  site?: ContentDocument<'site'>;
  verdicts?: ContentDocument<'verdicts'>;
  topics?: ContentDocument<'topics'>;
  /** The series as they were read. */
  series: ContentDocument<'series'>[];
  /** The sound series by id, from which a text can have figures computed. */
  seriesById: ReadonlyMap<string, Series>;
  /** What is held of the sources. */
  evidence: HeldEvidence;
}

/** A content folder, read. */
export interface Content extends Vocabulary {
  /** Path of the folder as diagnostics show it. */
  path: string;
  files: RawFile[];
  evidence: EvidenceStore;
  facts: FactFile[];
  pages: ContentDocument<'page'>[];
  /** Evidence records that are judged by themselves: those that are not sound, and the doubtful ones. */
  judgedEvidence: ContentDocument<'evidence'>[];
}

/** All documents of a content folder. */
export function documentsOf(content: Content): SomeDocument[] {
  const shared = [content.site, content.verdicts, content.topics].filter(
    (document) => document !== undefined,
  );
  return [
    ...shared,
    ...content.facts,
    ...content.series,
    ...content.pages,
    ...content.judgedEvidence,
  ] as SomeDocument[];
}
