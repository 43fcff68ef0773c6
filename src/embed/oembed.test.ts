import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';
import { oembed } from './oembed.ts';

const embedded = {
  address: 'https://example.org/embed/a/?x=1&y=2',
  title: 'Tides & "gauges" <b>',
  height: 480,
};
const code =
  '<iframe src="https://example.org/embed/a/?x=1&#x26;y=2" title="Tides &#x26; &#x22;gauges&#x22; <b>" width="100%" height="480" style="border:0;max-width:42rem" loading="lazy"></iframe>';

test('the code of a frame holds markup as the characters that were written', () => {
  expect(embedCode(embedded)).toBe(code);
});

test('a program is told the same, who provides it and what to show before', () => {
  const provider = { name: 'Checks', url: 'https://example.org/' };
  const thumbnail = { url: 'https://example.org/a.png', width: 1200, height: 630 };
  const bare = {
    version: '1.0',
    type: 'rich',
    title: 'Tides & "gauges" <b>',
    provider_name: 'Checks',
    provider_url: 'https://example.org/',
    html: code,
    width: 672,
    height: 480,
  };
  expect([oembed(embedded, { provider }), oembed(embedded, { provider, thumbnail })]).toEqual([
    bare,
    {
      ...bare,
      thumbnail_url: 'https://example.org/a.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    },
  ]);
});
