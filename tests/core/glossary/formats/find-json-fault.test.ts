import { expect, test } from 'vitest';
import { findJsonFault } from '../../../../src/core/glossary/formats/find-json-fault';

test.each([
  ['[\n["a",\n}', 3],
  ['{\n"a": 1,\n"b" 2}', 3],
  ['[1,\n2', 2],
  ['[\n1,\n]', 3],
  ['{"a":\n"tab\there"}', 2],
  ['[]\n[]', 2],
  ['{"a":[1,{"b":null}\n}', 2],
])('%j goes wrong in line %i', (text, line) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonFault(text)).toBe(line);
});
