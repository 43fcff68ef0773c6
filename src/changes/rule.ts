import type { Severity } from '../check/diagnostic.ts';
import type { Finding } from '../check/rule.ts';
import type { Changes } from './changes.ts';
import type { FactChange } from './fact-change.ts';
import type { SeriesChange } from './series-change.ts';

/** What the check of a change is told, beside the change. */
export interface Told {
  /** The day of the check, YYYY-MM-DD, for the notes that it proposes; left out, the author fills it in. */
  today?: string;
}

/** One thing that must not change silently, seen in one fact file, in one series or across files. */
export interface ChangeRule {
  code: string;
  severity: Severity;
  /** One sentence for authors: what is wanted. The list of rules in the documentation is made of these. */
  summary: string;
  fact?(change: FactChange, told: Told): Iterable<Finding>;
  series?(change: SeriesChange, told: Told): Iterable<Finding>;
  whole?(changes: Changes, told: Told): Iterable<Finding>;
}
