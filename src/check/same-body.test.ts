import { expect, test } from 'vitest';
import { isSameBody } from './same-body.ts';

test.each([
  ['Harbour Board', 'harbour board', true],
  ['Examplehaven Harbour Board', 'Examplehaven Harbour Board (EHB)', true],
  ['Examplehaven Harbour Board', 'Examplehaven Habour Board', true],
  ['Examplehaven Harbour Board', 'Examplehaven Harbour Board, Pilots', false],
  ['Board A', 'Board B', false],
])('"%s" and "%s": %s', (a, b, same) => {
  expect([isSameBody(a, b), isSameBody(b, a)]).toEqual([same, same]);
});
