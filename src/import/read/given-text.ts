import { mostEntries, type Entry, type Reading } from '../imported-review.ts';
import { readCsvTable } from './csv-table.ts';
import { readHtmlPage } from './html-page.ts';
import { readItem, readJsonDocument, type ReadOptions } from './json-document.ts';
import { readJson } from './mend-json.ts';

/**
 * Reads a text of any known kind, told apart by what it holds: a page, a JSON document, one JSON object a line, or a
 * table. Throws, with what is wrong, when it is of no such kind, holds no review, or holds too many.
 */
export function readGivenText(text: string, options: ReadOptions = {}): Reading {
  const reading = ofItsKind(text.replace(/^\uFEFF/, ''), options);
  const { entries } = reading;
  if (entries.length > mostEntries) {
    throw new Error(`it holds more than ${mostEntries} entries, the most that are read at a time: divide it`);
  }
  if (entries.length === 0) {
    throw new Error(
      [
        'no ClaimReview, no answer of the Fact Check Tools API and no record of a claim is in it',
        ...reading.remarks,
      ].join('; '),
    );
  }
  return reading;
}

function ofItsKind(text: string, options: ReadOptions): Reading {
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw new Error('it is empty');
  if (start === '<') return readHtmlPage(text, options);
  if (start !== '{' && start !== '[') return readCsvTable(text, options);
  try {
    const { value, mended } = readJson(text);
    const reading = readJsonDocument(value, options);
    return mended
      ? { ...reading, remarks: [...reading.remarks, 'it was not quite JSON, and was mended'] }
      : reading;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = readJsonLines(text, options);
    if (lines.entries.some((entry) => 'review' in entry)) return lines;
    // The message repeats a stretch of the text, and goes to somebody's terminal.
    throw new Error(`it is no JSON: ${error.message.replace(/\p{C}+/gu, ' ')}`, { cause: error });
  }
}

/** One JSON value a line; a line that is none is an entry of its own. */
function readJsonLines(text: string, options: ReadOptions): Reading {
  const remarks: string[] = [];
  const lines = text.split(/\r\n|[\n\r]/);
  const entries = lines.flatMap((line, index): Entry[] => {
    if (line.trim() === '') return [];
    const place = `line ${index + 1}`;
    try {
      const read = readItem(JSON.parse(line) as unknown, place, options);
      remarks.push(...read.remarks);
      return read.entries.length > 0 ? read.entries : [{ place, problem: 'no review is in it' }];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [{ place, problem: `the line is no JSON: ${error.message}` }];
    }
  });
  return { entries, remarks };
}
