import { changeRules } from '../changes/rules.ts';
import { ruleGroups } from '../check/rules.ts';
import { waivableCodes } from '../check/waivable.ts';
import { markdownTable } from './markdown-table.ts';

/** The list of all diagnostics as a Markdown page, made of the table of rules. */
export function diagnosticsPage(): string {
  const groups = Object.entries(ruleGroups).map(([name, rules]) => {
    const rows = rules.map(({ code, summary }) => [
      `\`${code}\`${waivableCodes.includes(code) ? ' ¹' : ''}`,
      summary,
    ]);
    return `## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${markdownTable(['code', 'what is wanted'], rows)}`;
  });
  const changes = changeRules.map(({ code, summary }) => [`\`${code}\``, summary]);
  return `# What the check looks for

\`npm run check\` reports every one of these in every file at once, with the line, the column and the nearest mend. This
page is made of the table of rules (\`npm run docs\`).

${groups.join('\n\n')}

¹ An honest text can look like this. Then a waiver in the front matter silences it, with the reason:

\`\`\`yaml
waivers:
  - code: claim-wording
    text: unproven
    reason: The claimant used this word; it is not our verdict.
\`\`\`

A waiver that no longer silences anything is itself an error.

## What may not change silently

\`npm run check -- --base REF\` compares the content folder with an earlier revision and reports these too. No waiver
silences them: a change note does. [changes.md](changes.md) says how.

${markdownTable(['code', 'what is wanted'], changes)}
`;
}
