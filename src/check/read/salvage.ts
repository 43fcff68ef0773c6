import { z } from 'astro/zod';

/** Data of which any part may be missing, because it was missing or wrong in the file. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/**
 * Keeps of `value` every part that fits its schema, so that one wrong key does not keep the rules from judging the
 * rest. Lists keep their length: an item that does not fit is `undefined` at its index.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Draft<z.infer<Schema>> | undefined {
  return salvageAny(schema, value) as Draft<z.infer<Schema>> | undefined;
}

function salvageAny(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return value === undefined ? undefined : salvageAny(schema.def.innerType, value);
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item) => salvageAny(schema.def.element, item)) : undefined;
  }
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
      const partSchema =
        schema instanceof z.ZodRecord
          ? schema.def.valueType
          : (ownPart(schema.shape, key) ?? schema.def.catchall);
      return [
        key,
        partSchema && !(partSchema instanceof z.ZodNever) ? salvageAny(partSchema, part) : undefined,
      ];
    });
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
  }
  const result = z.safeParse(schema, value);
  return result.success ? result.data : undefined;
}

/** The part of that name; nothing for a name such as `constructor`, which every object has. */
function ownPart(shape: z.core.$ZodShape, key: string): z.core.$ZodType | undefined {
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}
