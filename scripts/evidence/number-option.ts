/** The number that an option holds. Throws, with what was wanted, when it is not of that form. */
export function numberOption(name: string, written: string, form: RegExp, wanted: string): number {
  if (!form.test(written)) throw new Error(`--${name} is "${written}"; wanted ${wanted}`);
  return Number(written);
}
