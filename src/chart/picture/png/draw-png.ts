import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

// Found from the project's folder: what the bundler writes stands elsewhere.
const library = createRequire(`${process.cwd()}/package.json`);
const read = (file: string) => readFileSync(library.resolve(file));

let ready: Promise<Uint8Array[]> | undefined;

/** Loads the renderer, and the one family of letters that pictures are written in; both once a build. */
function load(): Promise<Uint8Array[]> {
  ready ??= initWasm(read('@resvg/resvg-wasm/index_bg.wasm')).then(() =>
    ['DejaVuSans', 'DejaVuSans-Bold'].map((font) => read(`dejavu-fonts-ttf/ttf/${font}.ttf`)),
  );
  return ready;
}

/** A picture as PNG, 1200 pixels wide; the same SVG gives the same bytes on any machine. */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await load();
  const options = {
    fitTo: { mode: 'width', value: 1200 },
    font: { fontBuffers, defaultFontFamily: 'DejaVu Sans' },
  };
  const renderer = new Resvg(svg, options as ConstructorParameters<typeof Resvg>[1]);
  return new Uint8Array(renderer.render().asPng());
}
