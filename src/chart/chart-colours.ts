/** The colours and type of a chart, as CSS has them now. */
export interface ChartColours {
  ink: string;
  inkSoft: string;
  line: string;
  bar: string;
  paper: string;
  font: { family: string; size: number };
}

/** Reads them where the chart stands. A canvas understands no `var()`, so an element resolves them. */
export function readColours(box: HTMLElement): ChartColours {
  const probe = box.appendChild(document.createElement('span'));
  // Forced colours would give every name the colour of text.
  probe.style.forcedColorAdjust = 'none';
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const { fontFamily, fontSize } = getComputedStyle(box);
  const colours = {
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line'),
    bar: colour('--chart-bar'),
    paper: colour('--paper'),
    font: { family: fontFamily, size: Number.parseFloat(fontSize) },
  };
  probe.remove();
  return colours;
}
