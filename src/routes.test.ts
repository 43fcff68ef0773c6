import { describe, expect, test } from 'vitest';
import { routesUnder } from './routes.ts';

describe('addresses', () => {
  test.each(['/', '', '/base', '/base/'])(
    'begin with the base path %j and end in a slash where they are pages',
    (base) => {
      const routes = routesUnder(base);
      const start = base.includes('base') ? '/base' : '';
      expect(routes.home).toBe(`${start}/`);
      expect(routes.fact('a-b')).toBe(`${start}/facts/a-b/`);
      expect(routes.feed).toBe(`${start}/feed.xml`);
      expect(routes.seriesData('s', 'csv')).toBe(`${start}/series/s.csv`);
    },
  );

  test('list a source under its host without www', () => {
    expect(routesUnder('/').sourceHost('https://WWW.Example.org/page?x=1')).toBe('/sources/example.org/');
  });
});
