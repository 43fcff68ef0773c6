import { expect, test } from 'vitest';
import { chartFile } from './chart-file.ts';
import { pngOnce } from './png-once.ts';

test('a picture is rendered once, however often it is asked for', async () => {
  const svg = (title: string) =>
    chartFile([], { title, subtitle: 'Readings', keys: [], credit: 'CC BY 4.0' }).svg;
  const [first, again, other] = await Promise.all(['Tides', 'Tides', 'Ferries'].map(svg).map(pngOnce));
  expect([again === first, other === first]).toEqual([true, false]);
});
