/** JSON for a script element: no `<`, so that no text of a fact file can end the element. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
