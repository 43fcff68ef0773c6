import { expect, test } from 'vitest';
import { jsonForScript } from './json-for-script.ts';

test('lets no text end the script element it stands in', () => {
  const json = jsonForScript({ claim: '</script><script>alert(1)</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ claim: '</script><script>alert(1)</script><!--' });
});
