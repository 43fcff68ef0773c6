import { existsSync } from 'node:fs';

/** The path, with a number before its ending where there is a file of that name: what stands there is never replaced. */
export function freeName(path: string): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./\\]*)?$/s.exec(path) ?? [];
  let name = path;
  for (let number = 2; existsSync(name); number += 1) name = `${stem}-${number}${ending}`;
  return name;
}
