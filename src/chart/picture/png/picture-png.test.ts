import { expect, test } from 'vitest';
import { chartFile } from '../chart-file.ts';
import { picturePng } from './picture-png.ts';

test('a picture is rendered once, however often it is asked for', async () => {
  const svg = (title: string) =>
    chartFile([], { title, subtitle: 'Readings', keys: [], credit: 'CC BY 4.0' }).svg;
  const [first, again, other] = await Promise.all(['Tides', 'Tides', 'Ferries'].map(svg).map(picturePng));
  expect([again === first, other === first]).toEqual([true, false]);
});

test('what is no picture is told to whoever asked for it, and to nobody else', async () => {
  const sound = chartFile([], { title: 'Tides', subtitle: 'Readings', keys: [], credit: 'CC BY 4.0' }).svg;
  const [bad, good] = await Promise.allSettled(['no picture', `${sound} `].map(picturePng));
  expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled']);
});
