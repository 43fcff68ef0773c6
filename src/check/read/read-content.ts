import { z } from 'astro/zod';
import { exceededLimit } from '../../body/limits.ts';
import { parseBody } from '../../body/parse-body.ts';
import { EvidenceRecord } from '../../domain/evidence-record.ts';
import { pageOf } from '../../domain/web-address.ts';
import { schemas } from '../../domain/json-schema.ts';
import type {
  Content,
  ContentDocument,
  DocumentKind,
  DocumentKinds,
  FactFile,
  MissingYaml,
} from '../content.ts';
import { isDoubtful } from '../doubtful-record.ts';
import { EvidenceStore } from '../../evidence/evidence-store.ts';
import { KeptFactFile } from '../kept/kept-fact-file.ts';
import { nothingKept, type KeptResults } from '../kept/kept-results.ts';
import { cutFrontMatter, type FrontMatter } from './front-matter.ts';
import { decode, documentId, type RawFile, type RawFolder } from './raw-file.ts';
import { salvage, type Draft } from './salvage.ts';
import { readYaml } from './yaml-text.ts';

/**
 * Makes documents of the files of a content folder. Never throws for what a file holds.
 * @param kept what is known from before; a file with the same digest is not read again
 */
export function readContent({ path, files: given }: RawFolder, kept: KeptResults = nothingKept): Content {
  // Which of two files is called the second must not depend on how the folder was read.
  const files = [...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  const byFolder = Map.groupBy(files, ({ name }) => name.slice(0, name.lastIndexOf('/') + 1));
  const under = (folder: string, end: string) =>
    (byFolder.get(folder) ?? []).filter(({ name }) => name.endsWith(end));
  const shared = <Kind extends DocumentKind>(kind: Kind) => {
    const file = byFolder.get('')?.find(({ name }) => name === `${kind}.yaml`);
    return file && readDocument(kind, file);
  };
  const series = present(under('series/', '.yaml').map((file) => readDocument('series', file)));
  const site = shared('site');
  const verdicts = shared('verdicts');
  const topics = shared('topics');
  return {
    path,
    files,
    ...(site && { site }),
    ...(verdicts && { verdicts }),
    ...(topics && { topics }),
    facts: present(under('facts/', '.md').map((file) => knownFact(file, kept) ?? readFact(file))),
    series,
    seriesById: new Map(series.flatMap(({ id, data }) => (data ? [[id, data]] : []))),
    pages: present(under('pages/', '.mdx').map((file) => readDocument('page', file))),
    ...readEvidence(under('evidence/', '.json'), kept),
  };
}

/**
 * Reads the evidence records. There are many and a command wrote them, so a sound one is read as plain JSON; only one
 * that is not, or of which a rule may have something to say, is read again as a document that knows where its parts
 * stand.
 */
function readEvidence(files: RawFile[], kept: KeptResults): Pick<Content, 'evidence' | 'judgedEvidence'> {
  const evidence = new EvidenceStore();
  const judged = files.filter((file) => {
    const { path, digest } = file;
    const known = kept.evidence.get(path);
    if (known && known.digest === digest) {
      evidence.add({
        page: known.page,
        path,
        digest,
        read: () => soundRecord(file) as EvidenceRecord,
      });
      return false;
    }
    const record = soundRecord(file);
    if (record) evidence.add({ page: pageOf(record.url), path, digest, read: () => record });
    return record === undefined || isDoubtful(record, decode(file) ?? '');
  });
  return { evidence, judgedEvidence: present(judged.map((file) => readDocument('evidence', file))) };
}

/** The evidence record in a file; nothing when it is not sound. */
export function soundRecord(file: RawFile): EvidenceRecord | undefined {
  try {
    return EvidenceRecord.safeParse(JSON.parse(decode(file) ?? '')).data;
  } catch {
    return undefined;
  }
}

function knownFact(file: RawFile, { facts }: KeptResults): FactFile | undefined {
  const known = facts.get(file.path);
  if (!known || known.digest !== file.digest) return undefined;
  return new KeptFactFile(file, known, readText);
}

const readText = (file: RawFile) => readFact(file) as FactFile;

/** Reads one fact file; nothing when its bytes are no text. */
export function readFact(file: RawFile): FactFile | undefined {
  const text = decode(file);
  if (text === undefined) return undefined;
  const cut = cutFrontMatter(text);
  const document = documentOf('fact', file, text, cut);
  if (typeof cut === 'string') return { ...document, bodyLine: 1, markdown: '' };
  const sourceIds = (document.draft.sources ?? [])
    .map((source) => source?.id)
    .filter((id) => id !== undefined);
  let parsed: ParsedBody | undefined;
  const parse = () => (parsed ??= parseWithinLimits(cut, sourceIds));
  return {
    ...document,
    bodyLine: cut.bodyLine,
    markdown: cut.body,
    get body() {
      return parse().body;
    },
    get tooComplex() {
      return parse().tooComplex;
    },
    release() {
      parsed = undefined;
    },
  };
}

type ParsedBody = Pick<FactFile, 'body' | 'tooComplex'>;

function parseWithinLimits({ body, bodyLine }: FrontMatter, sourceIds: readonly string[]): ParsedBody {
  const tooComplex = exceededLimit(body);
  if (tooComplex) return { tooComplex };
  try {
    return { body: parseBody(body, bodyLine, sourceIds) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tooComplex: { what: 'levels of nesting', most: 100, found: 101 } };
  }
}

function readDocument<Kind extends DocumentKind>(
  kind: Kind,
  file: RawFile,
): ContentDocument<Kind> | undefined {
  const text = decode(file);
  if (text === undefined) return undefined;
  const wholeFile = !/\.mdx?$/.test(file.name);
  return documentOf(kind, file, text, wholeFile ? { yaml: text, yamlLine: 1 } : cutFrontMatter(text));
}

/** A document of a text whose YAML has been cut out of it. */
function documentOf<Kind extends DocumentKind>(
  kind: Kind,
  file: RawFile,
  text: string,
  cut: Pick<FrontMatter, 'yaml' | 'yamlLine'> | MissingYaml,
): ContentDocument<Kind> {
  const about = { kind, id: documentId(file), path: file.path, text };
  if (typeof cut === 'string') return { ...about, ...withoutYaml(kind, file.path, cut) };

  const yaml = readYaml(cut.yaml, cut.yamlLine);
  const schema = schemas[kind] as unknown as z.ZodType<DocumentKinds[Kind]>;
  const result = yaml.problems.length > 0 ? undefined : schema.safeParse(yaml.value, { reportInput: true });
  const draft = result?.success ? result.data : salvage(schema, yaml.value);
  return {
    ...about,
    problems: yaml.problems,
    value: yaml.value,
    issues: result?.error?.issues ?? [],
    draft: (draft ?? emptyDraft(kind)) as Draft<DocumentKinds[Kind]>,
    ...(result?.success && { data: result.data }),
    at: (path) => ({ file: file.path, ...yaml.at(path) }),
    atKey: (path) => ({ file: file.path, ...yaml.atKey(path) }),
  };
}

function withoutYaml<Kind extends DocumentKind>(kind: Kind, path: string, missing: MissingYaml) {
  const start = () => ({ file: path, line: 1, column: 1 });
  const draft = emptyDraft(kind) as Draft<DocumentKinds[Kind]>;
  return { missing, problems: [], value: undefined, issues: [], draft, at: start, atKey: start };
}

function emptyDraft(kind: DocumentKind): [] | object {
  return schemas[kind] instanceof z.ZodArray ? [] : {};
}

function present<T>(items: (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
