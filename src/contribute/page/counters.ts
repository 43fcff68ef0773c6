import { say } from './parts.ts';

/** Says under each text that may not be long how many characters are left. */
export function showCounters(form: HTMLElement, words: { left: string; over: string }): void {
  for (const counter of form.querySelectorAll<HTMLElement>('[data-counter]')) {
    const control = counter.parentElement?.querySelector<HTMLInputElement>('[data-field]');
    const left = Number(counter.dataset['counter']) - (control?.value.trim().length ?? 0);
    counter.classList.toggle('over', left < 0);
    say(counter, (left < 0 ? words.over : words.left).replace('{count}', String(Math.abs(left))));
  }
}
