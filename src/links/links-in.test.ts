import { expect, test } from 'vitest';
import { fileOf, folderOf } from '../check/fixtures/fixture.ts';
import { readContent } from '../check/read/read-content.ts';
import { linksIn } from './links-in.ts';

test('names each address once, from front matter and text, without its fragment', () => {
  const fact = (text: string) => `---\n${text}`;
  const content = readContent(
    folderOf([
      fileOf(
        'facts/a.md',
        fact(
          'sources:\n  - {id: a, url: "https://a.example.org/x#1", archived: "https://web.example.org/1"}\n---\n\n[x](https://a.example.org/x#2) <https://b.example.org/> [y](mailto:a@example.org) [z](/facts/)\n',
        ),
      ),
      fileOf('facts/b.md', fact('claimant: {name: A, url: "https://b.example.org/"}\n---\n')),
    ]),
  );
  const [a, b] = content.facts.map(({ path }) => path) as [string, string];
  expect(linksIn(content)).toEqual([
    { url: 'https://a.example.org/x', files: [a], hasCopy: true },
    { url: 'https://web.example.org/1', files: [a], hasCopy: false },
    { url: 'https://b.example.org/', files: [b, a], hasCopy: false },
  ]);
});
