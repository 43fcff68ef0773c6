import { z } from 'astro/zod';

/** The form of every id: lower-case ASCII words joined by single hyphens, so that it is a file name and a URL as it stands. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of a fact file, verdict, topic, source or series; at most 100 characters. */
export const Id = z
  .string()
  .max(100)
  .regex(idPattern, { error: 'lower-case letters a–z and digits, words joined by single hyphens' });
