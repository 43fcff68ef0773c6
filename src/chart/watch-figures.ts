/** Fetches the chart code once a figure comes near the window, and draws it. Picture and table stand without it. */
export function watchFigures(boxes: Iterable<HTMLElement>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        draw(target as HTMLElement);
      }
    },
    { rootMargin: '400px 0px' },
  );
  for (const box of boxes) observer.observe(box);
}

async function draw(box: HTMLElement): Promise<void> {
  try {
    const { drawChart } = await import('./draw-chart.ts');
    drawChart(box);
  } catch {
    // Offline or an old browser: picture and table stay, and say the same.
    box.querySelector('.chart-canvas')?.remove();
    box.classList.add('undrawn');
  }
}
