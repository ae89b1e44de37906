import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { addTraditional } from '../../../src/core/glossary/add-traditional';
import { checkPacks } from '../../../src/core/glossary/check-packs';
import type { Pack } from '../../../src/core/glossary/entry';
import { parsePack } from '../../../src/core/glossary/parse-pack';
import { writeCompiled } from '../../../src/core/terms/terminology';
import { countEntries, countPacks } from '../../../tools/packs/count-packs';
import { glossaryPages } from '../../../tools/packs/glossary-pages';
import { loadPacks, readPacks } from '../../../tools/packs/load-packs';
import { ROOT } from '../../../tools/programs/run-program';

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

test('a Traditional form by hand takes the place of the generated ones', () => {
  const forms = [...entry.forms, { text: '三個鐘', lang: 'zh-Hant', kind: 'variant' }];
  const pack = addTraditional(parsed({ ...entry, forms }), [() => '三箇鍾']);
  expect(pack.entries[0]?.forms.map(({ text }) => text)).toEqual(['三个钟', '三個鐘']);
});

test('traditional forms are generated beside the simplified ones, each once', () => {
  const pack = addTraditional(parsed(entry), [() => '三個鐘', () => '三個鐘', (text) => text]);
  expect(pack.entries[0]?.forms.map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'zh-Hans 三个钟',
    'zh-Hant 三個鐘',
  ]);
});

/** Where pinyin-pro misreads the characters, and why ours stands. Tone changes of 一 and 不 are not written. */
const READ_OTHERWISE: Readonly<Record<string, string>> = {
  'cn.three-majors-one-big': '重 stands for 重大, 重要: zhòng',
  'cn.two-news-one-heavy': '重 stands for 重大: zhòng',
  'cn.two-majors-two-news': '重 stands for 重大, 重点: zhòng',
  'cn.building-leader': '长 is the head: zhǎng',
  'cn.chain-leader-system': '长 is the head: zhǎng',
  'cn.river-chief': '长 is the head: zhǎng',
  'cn.fifty-year-medal': 'the number is spelled out',
  'cn.made-in-china-2025': 'the year is spelled out',
  'cn.volume-based-procurement': '量 is the amount: liàng',
  'cn.four-leadership-teams': '班子 ends in a neutral tone',
  'cn.emancipate-the-mind': '解放 is jiěfàng',
  'cn.always-on-the-road': '路上 is written with the tone of 上',
  'cn.applicant-activist': '分 in 分子, a member, is fèn',
  'cn.organisation-relations': '关系 ends in a neutral tone',
  'cn.common-prosperity-workshops': '坊, a workshop in a name, is fāng',
  'cn.political-rules': '规矩 ends in a neutral tone',
  'cn.political-legal-rectification': '队伍 is written with the tone of 伍',
  'cn.involution': '卷, to roll, is juǎn',
  'cn.telling-chinas-story': '故事 ends in a neutral tone',
  'cn.people-centred': '为, to be, is wéi',
};

/** Traditional forms that we write by hand, and what OpenCC makes of the simplified ones. */
const WRITTEN_BY_HAND: Readonly<Record<string, string>> = {
  市場准入負面清單: '准入, to admit, not 準入',
  好幹部標準: '幹部, an official, not 乾部',
  好幹部五條標準: '幹部, not 乾部',
  二十字好幹部標準: '幹部, not 乾部',
  新時期好幹部標準: '幹部, not 乾部',
  五好幹部: '幹部, not 乾部',
  新時代新征程: '征程, a journey, not 徵程',
  新征程: '征程, not 徵程',
  命名表彰: '表彰, to commend, not 錶彰',
  引才回鄉: '才, talent, not 纔',
  發展才是硬道理: '才 as it is written in quotations, not 纔',
  偉大鬥爭: '鬥爭, struggle, not 斗爭',
  具有許多新的歷史特點的偉大鬥爭: '鬥爭, not 斗爭',
  中央廣播電視總臺: '臺, a station, not 檯',
  中央廣播電視總台: 'as Taiwan and Hong Kong write 臺; not 枱',
  總臺: '臺, not 檯',
  總台: '台, not 枱',
};

/** Converting some thousand forms three times takes seconds on a busy machine. */
const CONVERSION_MS = 60_000;

describe('the packs that ship', () => {
  const packs = readPacks();
  const entries = packs.flatMap((pack) => pack.entries);

  test('are without a fault, and a reference work: 1,200 entries, 350 of them full', () => {
    const counts = countPacks(packs);
    const least = { CN: 600, US: 220, UK: 150, EU: 150, UN: 80 };
    expect([...counts.keys()].sort()).toEqual(Object.keys(least).sort());
    for (const [jurisdiction, { entries: held }] of counts)
      expect(held, jurisdiction).toBeGreaterThanOrEqual(least[jurisdiction]);
    expect(entries.length).toBeGreaterThanOrEqual(1200);
    expect(countEntries(entries).full).toBeGreaterThanOrEqual(350);
  });

  test('give every numbered formula its count and members', () => {
    const lacking = entries.filter(({ kind, formula }) => kind === 'formula' && formula === undefined);
    expect(lacking.map(({ id }) => id)).toEqual([]);
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
      const read = pinyin(han, { toneType: 'symbol', nonZh: 'consecutive', toneSandhi: false });
      return squeeze(written) === squeeze(read) || id in READ_OTHERWISE
        ? []
        : [`${id}: ${written} / ${read}`];
    });
    expect(differing).toEqual([]);
  });

  test('are read as pinyin-pro does not read them only where we say why', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(Object.keys(READ_OTHERWISE).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('have a Traditional form by hand only where we say why', () => {
    const byHand = entries.flatMap(({ forms }) =>
      forms.filter(({ lang }) => lang === 'zh-Hant').map(({ text }) => text),
    );
    expect([...new Set(byHand)].sort()).toEqual(Object.keys(WRITTEN_BY_HAND).sort());
  });

  test('are what docs/glossary.md and its pages say', () => {
    const stale = glossaryPages(packs).filter(
      ({ path, text }) => readFileSync(join(ROOT, 'docs', path), 'utf8') !== text,
    );
    expect(
      stale.map(({ path }) => path),
      'npm run packs writes them',
    ).toEqual([]);
  });

  test(
    'ship with Traditional forms, in at most 1.2 MB',
    () => {
      const shipped = loadPacks();
      const forms = shipped.flatMap((pack) => pack.entries.flatMap((entry) => entry.forms));
      expect(forms.filter(({ lang }) => lang === 'zh-Hant').length).toBeGreaterThan(1000);
      // A formula of the kind that a converter gets wrong.
      expect(forms.filter(({ text }) => /準入|乾部|徵程|錶|斗爭|總[枱檯]/.test(text))).toEqual([]);
      expect(gzipSync(writeCompiled(shipped), { level: 9 }).length).toBeLessThanOrEqual(1_200_000);
    },
    CONVERSION_MS,
  );
});
