import { changesSince } from '../changes/changes.ts';
import { judgeChanges } from '../changes/judge-changes.ts';
import type { CheckFolder } from '../check-data/check-data.ts';
import { judge, judgeAcross } from '../check/check.ts';
import type { Content, FactFile } from '../check/content.ts';
import { compareDiagnostics, type Diagnostic } from '../check/diagnostic.ts';
import { judgeFile } from '../check/judge-file.ts';
import { keptAcross } from '../check/kept/kept-across.ts';
import { nothingKept, type KeptAcross, type KeptFact } from '../check/kept/kept-results.ts';
import type { RawFile } from '../check/read/raw-file.ts';
import { readContent } from '../check/read/read-content.ts';
import type { Fact } from '../domain/fact.ts';
import { fileOf } from './draft-file.ts';
import type { PublishedFile } from './draft.ts';
import { fieldOf } from './field-of.ts';
import type { Nearby } from './nearby.ts';

/** What the check says of a draft, and which field of the form it is about. */
export interface DraftDiagnostic extends Diagnostic {
  /** The path of the field with dots and indexes from 0, such as `sources.0.url`; `body`; empty for none of them. */
  field: string;
}

/** A judged draft. */
export interface DraftJudgement {
  content: Content;
  file: FactFile;
  diagnostics: DraftDiagnostic[];
}

/** What a draft is judged with beside the folder. */
export interface DraftContext {
  /** The published file that it changes. */
  base?: PublishedFile | undefined;
  /** YYYY-MM-DD, for the change note that is proposed. */
  today?: string;
  /** What slow rules found across files, kept from one judgement of a draft to the next. */
  across?: Map<string, KeptAcross>;
}

/**
 * Judges a draft as the check would judge the repository with this file in it, by the same rules; when it changes a
 * published file, also by those for what may not change silently.
 *
 * The folder is a slice of the real one: what all files share, the evidence of the sources cited, the fact files that
 * cite them, and of every other fact file what rules across files compare.
 */
export function judgeDraft(
  folder: CheckFolder,
  near: Nearby,
  draft: PublishedFile,
  { base, today, across = new Map() }: DraftContext = {},
): DraftJudgement {
  const at = (name: string) => `${folder.path}/${name}`;
  const raw = (name: string, text: string) => fileOf(name, at(name), text);
  const own = raw(factName(draft.id), draft.text);
  const whole = [
    ...[...folder.files, ...near.records].map(({ name, text }) => raw(name, text)),
    ...near.facts.filter(({ id }) => id !== draft.id).map(({ id, text }) => raw(factName(id), text)),
    own,
  ];
  const names = new Set(whole.map(({ name }) => name));
  const others = folder.facts.filter(({ id }) => !names.has(factName(id)));
  const stubs = others.map(({ id }): RawFile => unread(factName(id), at(factName(id))));
  const kept = others.map((fact): [string, KeptFact] => [
    at(factName(fact.id)),
    { digest: known, front: known, waives: false, fact: fact as unknown as Fact, found: [], asked: [] },
  ]);
  const content = readContent(
    { path: folder.path, files: [...whole, ...stubs] },
    { ...nothingKept, facts: new Map(kept) },
  );
  const marks = new Map(stubs.map(({ path }) => [path, known]));
  // The rest of the folder was judged when it was published.
  const found = judge(
    content,
    (file, document, vocabulary) => (file.path === own.path ? judgeFile(file, document, vocabulary) : []),
    (rule, all) => {
      if (!rule.looksAt) return judgeAcross(rule, all);
      const looked = keptAcross(rule, all, across.get(rule.code), { marks, digestOf: (text) => text });
      across.set(rule.code, looked);
      return looked.found;
    },
  );
  const changed = base ? judgeChanges(changesOf(content, own, base.text), { ...(today && { today }) }) : [];
  const file = content.facts.find(({ path }) => path === own.path) as FactFile;
  // A disagreement is told where the second file stands, which can be the other one.
  const isAbout = (one: Diagnostic) => one.file === own.path || one.message.includes(own.path);
  const diagnostics = [
    ...found.filter(isAbout).map((one) => ({ ...one, field: fieldOf(one, file) })),
    // What changed silently is mended by the words of a note, wherever it stands.
    ...changed.filter(isAbout).map((one) => ({ ...one, field: 'history' })),
  ].sort(compareDiagnostics);
  return { content, file, diagnostics };
}

const known = 'known';

/** What stands in a file of which only its name is known, for a rule that asks where something in it stands. */
const blank = new TextEncoder().encode('---\n---\n');

/** A file of which only its name is known, and what is kept of it. */
function unread(name: string, path: string): RawFile {
  return { name, path, size: blank.length, digest: known, bytes: blank };
}

function changesOf(content: Content, own: RawFile, before: string) {
  const names = new Set(content.files.map(({ name }) => name));
  return changesSince({ names, before: [fileOf(own.name, own.path, before)] }, content);
}

function factName(id: string): string {
  return `facts/${id}.md`;
}
