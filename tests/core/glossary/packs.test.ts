import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { addTraditional } from '../../../src/core/glossary/add-traditional';
import { checkPacks } from '../../../src/core/glossary/check-packs';
import type { Pack } from '../../../src/core/glossary/entry';
import { parsePack } from '../../../src/core/glossary/parse-pack';
import { loadPacks, readPacks } from '../../../tools/packs/load-packs';

const entry = {
  id: 'cn.three-bells',
  jurisdiction: ['CN'],
  kind: 'formula',
  forms: [{ text: '三个钟', lang: 'zh-Hans', kind: 'preferred' }],
  gloss: 'Three bells.',
  formula: { count: 3, head: 'bells', members: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] },
  status: 'current',
  domain: ['test'],
  sources: [{ title: 'A document', publisher: 'An office' }],
};
const packOf = (...entries: readonly object[]) => ({
  id: 'test',
  title: 'Test',
  jurisdiction: 'CN',
  version: '2026.11.1',
  licence: 'CC0-1.0',
  entries,
});
const parsed = (...entries: readonly object[]): Pack => {
  const result = parsePack(packOf(...entries));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('the test refuses', () => {
  test.each([
    [
      'a numeral that differs from the member count',
      { ...entry, formula: { ...entry.formula, count: 4 } },
      'as many members',
    ],
    ['a gloss too long', { ...entry, gloss: 'x'.repeat(161) }, 'gloss'],
    ['a missing source', { ...entry, sources: [] }, 'without a source'],
    ['an unknown field', { ...entry, colour: 'red' }, 'colour'],
    ['a date in words', { ...entry, firstUse: { date: 'March 2018' } }, 'firstUse.date'],
    ['an entry without a form', { ...entry, forms: [] }, 'forms'],
  ])('%s', (_, bad, fault) => {
    const result = parsePack(packOf(bad));
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.map((one) => `${one.entry}: ${one.fault}`).join('\n')).toContain(fault);
    expect(!result.ok && result.error[0]?.entry).toBe('cn.three-bells');
  });

  test('a form that two entries of one jurisdiction share', () => {
    const other = { ...entry, id: 'cn.other' };
    expect(checkPacks([parsed(entry, other)])).toEqual([
      { entry: 'cn.other', fault: 'shares the form "三个钟" with cn.three-bells' },
    ]);
  });

  test('a reference to no entry, and an id used twice', () => {
    const faults = checkPacks([
      parsed({ ...entry, related: ['cn.nowhere'] }),
      parsed({ ...entry, forms: [{ text: 'x', lang: 'en', kind: 'preferred' }] }),
    ]);
    expect(faults.map(({ fault }) => fault)).toEqual([
      'another entry has this id',
      'refers to cn.nowhere, which no pack holds',
    ]);
  });
});

test('traditional forms are generated beside the simplified ones, each once', () => {
  const pack = addTraditional(parsed(entry), [() => '三個鐘', () => '三個鐘', (text) => text]);
  expect(pack.entries[0]?.forms.map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'zh-Hans 三个钟',
    'zh-Hant 三個鐘',
  ]);
});

/** Where pinyin-pro misreads the characters, and why ours stands. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'cn.three-majors-one-big': '重 stands for 重大, 重要: zhòng',
  'cn.two-news-one-heavy': '重 stands for 重大: zhòng',
  'cn.two-majors-two-news': '重 stands for 重大, 重点: zhòng',
  'cn.building-leader': '长 is the head: zhǎng',
  'cn.chain-leader-system': '长 is the head: zhǎng',
  'cn.river-chief': '长 is the head: zhǎng',
  'cn.fifty-year-medal': 'the number is spelled out',
  'cn.made-in-china-2025': 'the year is spelled out',
};

/** Converting some thousand forms three times takes seconds on a busy machine. */
const CONVERSION_MS = 60_000;

describe('the packs that ship', () => {
  const packs = readPacks();
  const entries = packs.flatMap((pack) => pack.entries);

  test('are without a fault, and at least 120 entries strong: 80 for China, 40 for the others', () => {
    const china = entries.filter(({ jurisdiction }) => jurisdiction.includes('CN')).length;
    expect(china).toBeGreaterThanOrEqual(80);
    expect(entries.length - china).toBeGreaterThanOrEqual(40);
    expect(new Set(packs.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['CN', 'EU', 'UK', 'UN', 'US']),
    );
  });

  test('give every China entry its original, its pinyin and an English rendering', () => {
    const lacking = entries.filter(
      ({ jurisdiction, forms, pinyin: reading }) =>
        jurisdiction.includes('CN') &&
        !(reading && forms.some(({ lang }) => lang === 'zh-Hans') && forms.some(({ lang }) => lang === 'en')),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('spell pinyin as pinyin-pro reads the characters', () => {
    const squeeze = (text: string) =>
      text
        .toLowerCase()
        .normalize('NFC')
        .replace(/[^\p{L}]/gu, '');
    const differing = entries.flatMap(({ id, pinyin: written, forms }) => {
      const han = forms.find(({ lang, kind }) => lang === 'zh-Hans' && kind === 'preferred')?.text;
      if (written === undefined || han === undefined) return [];
      // Sandhi of 一 and 不 and the neutral tone are written differently by different houses: compare without tones.
      const toneless = (text: string) =>
        squeeze(text.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, ''));
      const read = pinyin(han, { toneType: 'symbol', nonZh: 'consecutive' });
      return toneless(written) === toneless(read) || id in READ_OTHERWISE
        ? []
        : [`${id}: ${written} / ${read}`];
    });
    expect(differing).toEqual([]);
  });

  test(
    'ship with Traditional forms',
    () => {
      const shipped = loadPacks().flatMap((pack) => pack.entries);
      expect(
        shipped.flatMap(({ forms }) => forms).filter(({ lang }) => lang === 'zh-Hant').length,
      ).toBeGreaterThan(80);
    },
    CONVERSION_MS,
  );
});
