/** How the values of one measure are written. */
export interface MeasureFormat {
  /** The currency's name with its code, such as "Malaysian Ringgit (MYR)"; nothing where the unit is no currency. */
  currency?: string;
  /** A value in a table, whole and without its unit: "560,800,000". */
  number: (value: number) => string;
  /** A value in a sentence, with its currency: "RM 560.8 million". Long ones are shortened where no digit is lost. */
  amount: (value: number) => string;
  /** A value beside a bar, rounded where it is long: "1.22B". */
  short: (value: number) => string;
}

const million = 1_000_000;
const currencies = new Set(Intl.supportedValuesOf('currency'));

const formats = new Map<string, MeasureFormat>();

/** The ways to write values of `unit` (a word, or an ISO 4217 code) in `locale`. */
export function measureFormat(unit: string, locale: string): MeasureFormat {
  const key = `${locale} ${unit}`;
  const known = formats.get(key);
  if (known) return known;
  const made = makeFormat(unit, locale);
  formats.set(key, made);
  return made;
}

// Making formatters costs more than a thousand uses of them.
function makeFormat(unit: string, locale: string): MeasureFormat {
  const isCurrency = currencies.has(unit);
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const cents = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const long = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  });
  const brief = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 });
  const number = (value: number) => (isCurrency ? cents : decimals).format(value);
  const name = isCurrency && new Intl.DisplayNames(locale, { type: 'currency' }).of(unit);

  function amount(value: number): string {
    const written = value >= million && keepsDigits(value) ? long.format(value) : number(value);
    return isCurrency ? withSymbol(written, unit, locale) : written;
  }
  const short = (value: number) => (value >= million ? brief.format(value) : decimals.format(value));
  return { ...(name && { currency: `${name} (${unit})` }), number, amount, short };
}

/** Whether three decimals of its millions, billions … hold the whole value. */
function keepsDigits(value: number): boolean {
  const step = 1000 ** (Math.floor(Math.log10(value) / 3) - 1);
  return value % step === 0;
}

/** Puts the currency's sign where the locale has it. Intl shortens amounts of money only to letters such as "M". */
function withSymbol(written: string, currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).formatToParts(0);
  return parts.map(({ type, value }) => (type === 'integer' ? written : value)).join('');
}
