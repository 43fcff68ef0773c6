import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('writes CSV after RFC 4180', () => {
  const records = [
    { a: 'plain', b: 1 },
    { a: 'a "quoted", long\nnote', b: null },
  ];
  expect(toCsv(['a', 'b'], records)).toBe('a,b\r\nplain,1\r\n"a ""quoted"", long\nnote",\r\n');
});
