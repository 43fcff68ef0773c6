import { reportGithub } from './reporters/github.ts';
import { reportGitlab } from './reporters/gitlab.ts';
import { reportJson } from './reporters/json.ts';
import { reportText } from './reporters/text.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Turns diagnostics into the text that a command prints; empty when there are none and the form needs no words. */
export type Reporter = (diagnostics: readonly Diagnostic[], checked: { facts: number }) => string;

/** The forms in which the check reports, by the name of `--format`. */
export const reporters = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
