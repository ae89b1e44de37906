import { expect, test } from 'vitest';
import { cedict } from '../../../../src/core/glossary/formats/cedict';
import { about, entriesOf, faultsOf, full, small } from './sample';

test('a line is a word in both scripts, its reading and its senses', async () => {
  const [entry] = await entriesOf(
    cedict,
    '# remark\r\n三盞燈 三盏灯 [san1 zhan3 deng1] /three lamps/a rule of office/\r\n',
  );
  expect(entry).toMatchObject({
    forms: [
      { text: '三盏灯', lang: 'zh-Hans', kind: 'preferred' },
      { text: '三盞燈', lang: 'zh-Hant', kind: 'preferred' },
    ],
    pinyin: 'sān zhǎn dēng',
    gloss: 'three lamps; a rule of office',
    jurisdiction: ['CN'],
  });
});

test('senses that do not fit into the gloss are the explanation, and come back', async () => {
  const line = `灯 灯 [deng1] /${Array.from({ length: 20 }, (_, at) => `sense number ${at}`).join('/')}/\n`;
  const entries = await entriesOf(cedict, line);
  expect(entries[0]?.gloss).toMatch(/sense number 9$/);
  const { data } = cedict.write(entries, about);
  expect((await entriesOf(cedict, data))[0]).toEqual(entries[0]);
});

test('what the format holds comes back, what it does not is in the list', async () => {
  const held = {
    ...small,
    forms: [{ text: '三盏灯', lang: 'zh-Hans', kind: 'preferred' }] as const,
    pinyin: 'sān zhǎn dēng',
  };
  const { data, losses } = cedict.write([{ ...held, forms: [...held.forms] }, full, small], about);
  const [first, second, ...more] = await entriesOf(cedict, data);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ forms: held.forms, pinyin: held.pinyin, gloss: held.gloss });
  expect(second?.forms.map(({ text }) => text)).toEqual(['三盏灯', '三盞燈']);
  expect(losses).toContainEqual({ field: 'entry', how: 'dropped', entries: 1 });
  expect(losses).toContainEqual({ field: 'forms', how: 'dropped', entries: 1 });
  expect(losses).toContainEqual({ field: 'explanation', how: 'flattened', entries: 1 });
  expect(losses.map(({ field }) => field)).not.toContain('pinyin');
});

test('a line that is none is a fault', async () => {
  expect(await faultsOf(cedict, '灯 灯 [deng1] /lamp/\nhello\n灯 灯 [deng1 /lamp/\n')).toEqual([
    { line: 2, reason: 'broken' },
    { line: 3, reason: 'broken' },
  ]);
});

test('a file of many pieces is read whole', async () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `詞${at} 词${at} [ci2 ${at % 7}] /word ${at}/sense/\n`).join('');
  expect(await entriesOf(cedict, lines(20_000))).toHaveLength(20_000);
});
