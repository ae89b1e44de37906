import { describe, expect, test } from 'vitest';
import { findShortForms } from '../../../../src/core/terms/definitions/short-forms';

const forms = (text: string) =>
  findShortForms(text).map(({ short, long }) => [
    text.slice(short.start, short.end),
    text.slice(long.start, long.end),
  ]);

describe('short forms that a text defines', () => {
  test.each([
    ['The Clean Harbours Facility (CHF) opened.', 'CHF', 'Clean Harbours Facility'],
    ['CHF (Clean Harbours Facility) opened.', 'CHF', 'Clean Harbours Facility'],
    ['the Office for River Works (hereafter “ORW”) opened.', 'ORW', 'Office for River Works'],
    ['the River Works Office (the “RWO”) opened.', 'RWO', 'River Works Office'],
    ['the Regional Flood Exchange (ReFEx) opened.', 'ReFEx', 'Regional Flood Exchange'],
    ['two River Works Offices (RWOs) opened.', 'RWOs', 'River Works Offices'],
    ['the Department of Sea & Shore (DSS) opened.', 'DSS', 'Department of Sea & Shore'],
    ['Research and Design (R&D) is dear.', 'R&D', 'Research and Design'],
    // Letters inside words would lead astray here.
    ['run by Shared Services Limited (SSL) now.', 'SSL', 'Shared Services Limited'],
    ['区域洪水信息交换中心（以下简称“洪信中心”）启用。', '洪信中心', '区域洪水信息交换中心'],
    ['根据《港口清洁办法》（以下简称《办法》），各港应整改。', '办法', '港口清洁办法'],
    ['經區域防洪資訊中心（下稱「防洪中心」）通報。', '防洪中心', '區域防洪資訊中心'],
  ])('are read in %s', (text, short, long) => {
    expect(forms(text)).toEqual([[short, long]]);
  });

  test.each([
    'The annex (see page 12) is long.',
    'The minister (Labour) left in (2024).',
    'The Clean Harbours Facility (XYZ) opened.',
    'The plan (CHF 40 million) is dear.',
    'A (B) and C (D) agree.',
    'He met the Prime Minister (Mr Smith).',
    'Dr. Jane Doe (JD): No. It is a figure of speech. JD left.',
    '会议（5月3日）在京举行。',
  ])('are not read into %s', (text) => {
    expect(forms(text)).toEqual([]);
  });

  test('count once, where they are first defined', () => {
    expect(forms('The River Works Office (RWO) and the Rural Water Office (RWO).')).toEqual([
      ['RWO', 'River Works Office'],
    ]);
  });
});

test.each(['(', 'A(', '(AB)', 'one (ON) ', '简称', '（简称一'])(
  'take time linear in a text of %j',
  (unit) => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const started = performance.now();
    findShortForms(text);
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
