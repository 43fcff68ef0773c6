import { expect, test } from 'vitest';
import { chartFile } from '../chart-file.ts';
import { drawPng } from './draw-png.ts';

const svg = (title: string) =>
  chartFile([], { title, subtitle: 'Readings', keys: [], credit: 'CC BY 4.0' }).svg;

/** Width and height as the header chunk of a PNG has them. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

test('a picture has the size of a link preview, and the same bytes each time', async () => {
  const png = await drawPng(svg('Tides'));
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(await drawPng(svg('Tides'))).toEqual(png);
});

test('the words are drawn', async () => {
  const [blank, written] = [await drawPng(svg('')), await drawPng(svg('Tides of the harbour'))];
  expect(written.length).toBeGreaterThan(blank.length + 500);
});
