import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/batch/decode-html';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );

test('a byte order mark decides before any declaration', () => {
  expect(decodeHtml(bytes([0xef, 0xbb, 0xbf], '<meta charset="gbk">', [0xc3, 0xa9]))).toBe(
    '<meta charset="gbk">é',
  );
  expect(decodeHtml(bytes([0xff, 0xfe], [0x4e, 0x65]))).toBe('敎');
  expect(decodeHtml(bytes([0xfe, 0xff], [0x65, 0x4e]))).toBe('敎');
});

test.each([
  ['gb2312', [0xb7, 0xc0, 0xd1, 0xb4], '防汛'],
  ['GB18030', [0xb7, 0xc0, 0xd1, 0xb4], '防汛'],
  ['big5', [0xb7, 0x7c, 0xc4, 0xb3], '會議'],
  ['Shift_JIS', [0x96, 0x68, 0x8d, 0xd0], '防災'],
  ['windows-1251', [0xcf, 0xee], 'По'],
  ['iso-8859-1', [0x93, 0xe9, 0x94], '“é”'],
])('%s is decoded as declared', (charset, content, text) => {
  expect(decodeHtml(bytes(`<meta charset="${charset}">`, content))).toBe(
    `<meta charset="${charset}">${text}`,
  );
});

test('the old declaration and that of XML are read as well', () => {
  const old = '<meta http-equiv="Content-Type" content="text/html; charset=gbk">';
  expect(decodeHtml(bytes(old, [0xd1, 0xb4]))).toBe(`${old}汛`);
  const xml = '<?xml version="1.0" encoding="gbk"?>';
  expect(decodeHtml(bytes(xml, [0xd1, 0xb4]))).toBe(`${xml}汛`);
});

test('without a declaration it is UTF-8 where that is valid, else windows-1252', () => {
  expect(decodeHtml(bytes([0xc3, 0xa9]))).toBe('é');
  expect(decodeHtml(bytes([0x93, 0xe9, 0x94]))).toBe('“é”');
});

test('a name that no decoder knows counts as none', () => {
  expect(decodeHtml(bytes('<meta charset="klingon">', [0xc3, 0xa9]))).toBe('<meta charset="klingon">é');
  expect(decodeHtml(bytes('<meta charset="utf-16">', [0xc3, 0xa9]))).toBe('<meta charset="utf-16">é');
});

test('a page in GBK is read whole', () => {
  const page = decodeHtml(readFileSync(new URL('../fixtures/extract/notice.gbk.html', import.meta.url)));
  expect(page).toContain('<title>青河镇召开夏季防汛工作会议_青河镇人民政府</title>');
});
