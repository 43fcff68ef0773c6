import { expect, test } from 'vitest';
import { linkIssue, linkReport, type ReportedLink } from './report.ts';

const checked = '2024-05-09';
const ok: ReportedLink = {
  status: { url: 'https://ok.example.org/', result: 'ok', checked, last_ok: checked },
  detail: 'answers',
  files: ['content/facts/a.md'],
};
const gone: ReportedLink = {
  status: {
    ...{ url: 'https://gone.example.org/?`@all`', result: 'gone', checked },
    ...{ last_ok: '2024-04-01', first_failed: '2024-05-01', failed_days: 3 },
  },
  detail: 'answers 404',
  files: ['content/facts/a.md', 'content/facts/b.md'],
  copy: 'https://web.archive.org/web/2020/https://gone.example.org/',
};
const failing: ReportedLink = {
  status: {
    url: 'https://slow.example.org/',
    result: 'timeout',
    checked,
    first_failed: checked,
    failed_days: 1,
  },
  detail: 'took over 20 s',
  files: ['content/site.yaml'],
};
const moved: ReportedLink = {
  status: { url: 'https://old.example.org/', result: 'moved', checked, moved_to: 'https://new.example.org/' },
  detail: 'moved for good to https://new.example.org/',
  files: ['content/facts/b.md'],
};

test('the report names what wants mending, and counts all', () => {
  expect(linkReport([ok, gone, failing, moved]))
    .toBe(`https://gone.example.org/?\`@all\`  gone: answers 404 (since 2024-05-01, on 3 days; answered last on 2024-04-01)
  in content/facts/a.md, content/facts/b.md
  archived: https://web.archive.org/web/2020/https://gone.example.org/
https://slow.example.org/  timeout: took over 20 s (since 2024-05-09, on 1 of the 3 days that make it gone)
  in content/site.yaml
https://old.example.org/  moved: moved for good to https://new.example.org/
  in content/facts/b.md
4 addresses: 1 ok, 1 moved, 1 gone, 1 timeout`);
});

test('the issue has what is gone first, with every address as code', () => {
  expect(linkIssue([ok, moved, failing, gone])).toBe(`## Gone

- \`https://gone.example.org/?%60@all%60\` says that there is no such page (since 2024-05-01, on 3 days; answered last on 2024-04-01)
  - in \`content/facts/a.md\`, \`content/facts/b.md\`
  - archived copy: \`https://web.archive.org/web/2020/https://gone.example.org/\`

## Failing

- \`https://slow.example.org/\` takes too long to answer (since 2024-05-09, on 1 of the 3 days that make it gone)
  - in \`content/site.yaml\`

## Moved for good

- \`https://old.example.org/\` moved for good to \`https://new.example.org/\`
  - in \`content/facts/b.md\`
`);
});

test('the issue is empty when nothing wants mending', () => {
  expect(linkIssue([ok])).toBe('');
});
