import { pointWords, type ChartPoint } from './chart-table.ts';

/** Where a point lies in its chart, in pixels: its whole slot, and the end of its bar. */
export interface Slot {
  left: number;
  top: number;
  width: number;
  height: number;
  end: { left: number; top: number };
}

/** The points of a chart as elements over its canvas. */
export interface PointLayer {
  /** Puts each point where its bar now is. */
  place: (slots: readonly Slot[]) => void;
}

/** Which point each key goes to, of `count`, from the one at `index`. */
const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => Math.min(index + 1, count - 1),
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * Lays an element over each bar of a chart, so that what a canvas keeps to itself can be reached: by Tab and the arrow
 * keys, by the cursor of a screen reader, by pointer and by touch. One of them at a time is in the order of Tab. Each is
 * an image with its words as its name, which screen readers read out in every mode without one for applications.
 */
export function layPoints(box: HTMLElement, points: readonly ChartPoint[]): PointLayer {
  const layer = element('div', 'chart-points');
  layer.setAttribute('role', 'group');
  layer.setAttribute('aria-label', box.dataset['name'] ?? '');
  const { hint = '' } = box.dataset;
  layer.setAttribute('aria-description', hint);
  const readout = element('div', 'chart-readout');
  readout.setAttribute('aria-hidden', 'true');
  readout.hidden = true;
  let slots: readonly Slot[] = [];

  const marks = points.map((point, index) => {
    const mark = element('span', 'chart-point');
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', pointWords(point));
    mark.tabIndex = index === 0 ? 0 : -1;
    mark.addEventListener('focus', ({ relatedTarget }) => {
      for (const other of marks) other.tabIndex = other === mark ? 0 : -1;
      // Who comes in by the keyboard is told once how to go on.
      const entered = !layer.contains(relatedTarget as Node | null) && mark.matches(':focus-visible');
      show(index, entered ? hint : '');
    });
    mark.addEventListener('pointerenter', () => show(index));
    mark.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') readout.hidden = true;
      const move = event.altKey || event.ctrlKey || event.metaKey ? undefined : moves[event.key];
      if (!move) return;
      event.preventDefault();
      marks[move(index, marks.length)]?.focus();
    });
    return mark;
  });
  const focused = () => marks.findIndex((mark) => mark === document.activeElement);
  layer.addEventListener('pointerleave', () => (focused() < 0 ? hide() : show(focused())));
  layer.addEventListener('focusout', () => hide());
  layer.append(...marks, readout);
  box.append(layer);

  function hide(): void {
    readout.hidden = true;
  }

  function show(index: number, more = ''): void {
    const { period, value, source, note } = points[index] as ChartPoint;
    readout.replaceChildren(
      ...[period, value, source, note, more].filter(Boolean).map((text, line) => {
        const shown = element(line === 1 ? 'strong' : 'span', '');
        shown.textContent = text;
        return shown;
      }),
    );
    readout.hidden = false;
    const end = slots[index]?.end ?? { left: 0, top: 0 };
    const inside = (at: number, size: number, room: number) => Math.max(0, Math.min(at, room - size));
    const { offsetWidth, offsetHeight } = readout;
    readout.style.left = `${inside(end.left - offsetWidth / 2, offsetWidth, layer.clientWidth)}px`;
    // Above the value that stands at the end of the bar; where there is no room for that, below it.
    const above = end.top - offsetHeight - 24;
    readout.style.top = `${inside(above < 0 ? end.top + 12 : above, offsetHeight, layer.clientHeight)}px`;
  }

  return {
    place(now) {
      slots = now;
      for (const [index, mark] of marks.entries()) {
        const slot = now[index];
        if (!slot) continue;
        for (const side of ['left', 'top', 'width', 'height'] as const) mark.style[side] = `${slot[side]}px`;
      }
    },
  };
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}
