import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic } from '../diagnostic.ts';
import type { Reporter } from '../reporters.ts';

/** GitLab's Code Quality report (a part of Code Climate's): what a merge request shows on its lines. */
export const reportGitlab: Reporter = (diagnostics) => JSON.stringify(diagnostics.map(issueOf), null, 2);

function issueOf({ file, line, column, code, severity, message, suggestion }: Diagnostic) {
  const description = suggestion === undefined ? message : `${message} ${suggestion}`;
  const place = [file, line, column, code, message].join('\n');
  return {
    description,
    check_name: code,
    fingerprint: bytesToHex(sha256(utf8ToBytes(place))),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  };
}
