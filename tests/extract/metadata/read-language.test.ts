import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { readDirection, readLanguage } from '../../../src/extract/metadata/read-language';
import { openMarkup } from '../open-page';

const facts = (attributes: string, head = '') =>
  gatherFacts(openMarkup(`<html ${attributes}><head>${head}</head></html>`));

test.each([
  ['lang="en-gb"', 'The council met on Monday.', 'en-GB'],
  ['lang="en_US"', 'The council met on Monday.', 'en-US'],
  ['lang="de"', 'Der Rat tagte am Montag.', 'de'],
  ['lang="en"', '国务院总理主持召开会议，研究部署经济工作。', 'zh-Hans'],
  ['lang="zh-CN"', '國務院總理主持召開會議，研究部署經濟工作。', 'zh-Hant'],
  ['lang="zh-TW"', '上下左右', 'zh-Hant'],
  ['lang="zh"', '上下左右', 'zh-Hans'],
  ['', '総理大臣は会議を開き、経済について話しました。', 'ja'],
  ['lang="en"', '대통령은 월요일에 회의를 열었다.', 'ko'],
  ['lang="uk"', 'Рада зібралася в понеділок.', 'uk'],
  ['lang="en"', 'Совет собрался в понедельник.', 'ru'],
  ['lang="fa"', 'شورا روز دوشنبه تشکیل جلسه داد.', 'fa'],
  ['', 'The council met in the hall, and the mayor read the report of the year to the members.', 'en'],
  [
    'lang="zh-CN"',
    'The council met in the hall, and the mayor read the report of the year to the members.',
    'en',
  ],
  ['', 'Gemeinderat tagte gestern abermals.', null],
  ['lang="!"', 'Gemeinderat tagte gestern abermals.', null],
])('%s with "%s" is %s', (attributes, text, lang) => {
  expect(readLanguage(facts(attributes), text)).toBe(lang);
});

test('the locale of a meta tag counts where html says nothing', () => {
  expect(
    readLanguage(facts('', '<meta property="og:locale" content="fr_CA">'), 'Le conseil a siégé lundi.'),
  ).toBe('fr-CA');
});

test('direction is read from the text, and from the page where there is little', () => {
  expect(readDirection(facts('dir="rtl"'), 'The council met on Monday. '.repeat(10))).toBe('ltr');
  expect(readDirection(facts(''), 'اجتمع المجلس يوم الاثنين. '.repeat(10))).toBe('rtl');
  expect(readDirection(facts('dir="rtl"'), '2024')).toBe('rtl');
});
