import type { EvidenceRecord } from '../domain/evidence-record.ts';
import { compareFigures } from '../evidence/make-record.ts';
import { windowWords } from '../evidence/fingerprint.ts';
import type { Path } from './read/yaml-text.ts';
import { shown } from './suggest.ts';

/** Something in a sound record that the command which writes records never writes. */
export interface RecordFault {
  path: Path;
  message: string;
}

/** A plain decimal number, with or without a percent sign; or the name of a share or multiple. */
const normalFigure = /^(?:\d+(?:\.\d+)?%?|[a-z]+(?:-[a-z]+)*)$/;

/** What in a sound record no command wrote: somebody did by hand. */
export function recordFaults(record: EvidenceRecord): RecordFault[] {
  const faults: RecordFault[] = [];
  const { response, figures, words, coverage } = record;
  if (response && (response.status < 200 || response.status > 299)) {
    const message = `the answer was ${response.status}, so what came was not the page; wanted 200 to 299.`;
    faults.push({ path: ['response', 'status'], message });
  }
  const notNormal = figures.findIndex((figure) => !normalFigure.test(figure));
  if (notNormal >= 0) {
    faults.push({ path: ['figures', notNormal], message: 'this is no figure in its normal form.' });
  } else {
    const unsorted = figures.findIndex(
      (figure, at) => at > 0 && compareFigures(figures[at - 1] as string, figure) >= 0,
    );
    if (unsorted >= 0) {
      const message = `"${shown(figures[unsorted] as string)}" stands behind one that it should stand before, or twice.`;
      faults.push({ path: ['figures', unsorted], message });
    }
  }
  const windows = bytesIn(record.fingerprint) / 2;
  const most = windowsIn(words);
  // A whole page is its title and its text, which do not run into one another; a text without a title is one passage.
  const least = coverage === 'full' ? windowsIn(words - windowWords + 1) : 0;
  if (windows > most || windows < least || !Number.isInteger(windows)) {
    const wanted = coverage === 'full' ? `${least} to ${most}` : `${most} at most`;
    const message = `the fingerprint has ${windows} windows; ${words} words have ${wanted}.`;
    faults.push({ path: ['fingerprint'], message });
  }
  return faults;
}

/** How many windows a passage of so many words has. */
function windowsIn(words: number): number {
  return Math.max(0, words - windowWords + 1);
}

/** How many bytes some base64 holds. */
function bytesIn(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  return (base64.length / 4) * 3 - padding;
}
