import type { Diagnostic } from '../diagnostic.ts';
import type { Reporter } from '../reporters.ts';

/** Workflow commands of GitHub Actions, which become annotations on the lines of a pull request. */
export const reportGithub: Reporter = (diagnostics) => diagnostics.map(command).join('\n');

function command({ file, line, column, code, severity, message, suggestion }: Diagnostic): string {
  const properties = { file, line, col: column, title: code };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = suggestion === undefined ? message : `${message} ${suggestion}`;
  return `::${severity} ${list.join(',')}::${escapeData(words)}`;
}

/** Escaping as GitHub's own toolkit does it; without it a message could end its command and begin another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
