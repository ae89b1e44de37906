import { expect, test } from 'vitest';
import { findDocumentNumber } from '../../../src/core/summary/document-number';

test.each([
  ['通知\n国发〔2031〕3号\n各地：', '国发〔2031〕3号'],
  ['中华人民共和国国务院令第901号', '中华人民共和国国务院令第901号'],
  ['Final rule, 89 FR 12345, on roads', '89 FR 12345'],
  ['The Council adopted S/RES/9728 (2031) on roads.', 'S/RES/9728 (2031)'],
  ['Document A/78/L.5 was tabled.', 'A/78/L.5'],
  ['The Roads Order, SI 2031/123, applies.', 'SI 2031/123'],
  ['CELEX 32031R0679 applies.', '32031R0679'],
  ['Proposal COM(2031) 12 final on roads', 'COM(2031) 12 final'],
  ['Regulation (EU) 2031/1689 lays down rules.', 'Regulation (EU) 2031/1689'],
  ['The House passed H.R. 9123 today.', 'H.R. 9123'],
  ['Public Law 199-58 was signed.', 'Public Law 199-58'],
])('finds the number in "%s"', (text, number) => {
  const place = findDocumentNumber(text);
  expect(place && text.slice(place.start, place.end)).toBe(number);
});

test('passes over the number of a document that is only cited', () => {
  expect(findDocumentNumber('The office acts under Public Law 199-58.')).toBeNull();
  expect(findDocumentNumber('根据国发〔2031〕3号，现通知如下。')).toBeNull();
});

test('finds none in a text without one', () => {
  expect(findDocumentNumber('The U.S. 50 million road programme of 2031 has begun.')).toBeNull();
});
