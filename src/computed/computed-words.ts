import type { Computed } from './compute.ts';

/** A computed value written out: "+51%" for a change, "1.51" for a ratio, "51,631" for a sum. */
export function valueWords({ value, percent }: Computed, name: string, locale: string): string {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  if (percent) {
    const signed = name === 'change' ? { signDisplay: 'exceptZero' as const } : {};
    return format({ style: 'percent', maximumFractionDigits: 1, ...signed }).format(value / 100);
  }
  return format({ maximumFractionDigits: 2 }).format(value);
}

/** How a value was computed, in figures: "20,701 (2021) ÷ 13,703 (2019) − 1 = 51.07%". */
export function workingWords(computed: Computed, name: string, locale: string): string {
  const { parts, of } = computed.working;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const part = ({ period, value }: { period: string; value: number }) =>
    `${number.format(value)} (${period})`;
  const exact = new Intl.NumberFormat(locale, {
    style: computed.percent ? 'percent' : 'decimal',
    maximumFractionDigits: 2,
  });
  const result = exact.format(computed.percent ? computed.value / 100 : computed.value);
  const [first, second] = parts;
  const total = parts.map(part).join(' + ');
  if (name === 'sum') return `${total} = ${result}`;
  if (name === 'share') return `${number.format(of ?? 0)} ÷ (${total}) = ${result}`;
  const divided = first && second ? `${part(second)} ÷ ${part(first)}` : '';
  return name === 'change' ? `${divided} − 1 = ${result}` : `${divided} = ${result}`;
}
