import { describe, expect, test } from 'vitest';
import { jsonSchema, schemas, type SchemaName } from './json-schema.ts';

const names = Object.keys(schemas) as SchemaName[];

interface Node {
  path: string;
  schema: Record<string, unknown>;
  isProperty: boolean;
}

/** Every schema inside a JSON Schema with its path, the properties of mappings told apart. */
function* nodesOf(schema: unknown, path: string, isProperty = false): Generator<Node> {
  if (Array.isArray(schema)) {
    for (const [index, part] of schema.entries()) yield* nodesOf(part, `${path}[${index}]`);
  } else if (typeof schema === 'object' && schema !== null) {
    const { properties, ...rest } = schema as { properties?: Record<string, unknown> };
    yield { path, schema: schema as Record<string, unknown>, isProperty };
    for (const [name, part] of Object.entries(properties ?? {}))
      yield* nodesOf(part, `${path}.${name}`, true);
    for (const [name, part] of Object.entries(rest)) yield* nodesOf(part, `${path}#${name}`);
  }
}

describe.each(names)('the schema of %s', (name) => {
  const nodes = [...nodesOf(jsonSchema(name), name)];

  test('describes every property in a sentence', () => {
    const bare = nodes.filter(
      ({ isProperty, schema }) => isProperty && !/^[A-Z][^]*\.$/.test(String(schema['description'] ?? '')),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('refuses unknown keys everywhere but where keys are names', () => {
    const open = nodes.filter(
      ({ schema }) => 'properties' in schema && schema['additionalProperties'] !== false,
    );
    expect(open.map(({ path }) => path)).toEqual(
      name === 'series' ? ['series.points#items', 'series.points#items.supersedes#items'] : [],
    );
  });

  test('is plain data', () => {
    const schema = jsonSchema(name);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('names its draft', () => {
    expect(jsonSchema(name)['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

test('the required keys of a fact file are those of the manual', () => {
  expect(jsonSchema('fact')['required']).toEqual([
    'claim',
    'headline',
    'summary',
    'verdict',
    'topics',
    'published',
    'authors',
    'sources',
  ]);
});
