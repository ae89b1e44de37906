import { expect, test } from 'vitest';
import { glance } from '../../../src/core/summary/glance';

const read = (text: string, given: { lang?: string; published?: string; publisher?: string } = {}) => {
  const { lang = 'en', published = null, publisher = null } = given;
  return glance({ text, title: '', byline: null, publisher, published, lang, blocks: [] });
};

const REPORT =
  'Alder County Reviews Its Roads\n' +
  'On May 21, 2031, Alder County held a review meeting on rural roads. ' +
  'The meeting was chaired by County Party Secretary Wu Ping. ' +
  'Wu stressed that no village may be left without a road.';

test('reads an English report at a glance, each fact in its place', () => {
  const facts = read(REPORT);
  expect(facts).toEqual({
    who: [{ name: 'Wu Ping', office: 'County Party Secretary', start: 126, end: 156 }],
    when: { text: 'May 21, 2031', iso: '2031-05-21', start: 34, end: 46 },
    where: null,
    body: { text: 'Alder County', start: 48, end: 60 },
    documentNumber: null,
  });
  expect(REPORT.slice(126, 156)).toBe('County Party Secretary Wu Ping');
});

test('reads a Chinese report at a glance', () => {
  const text = '5月21日，白杨县召开农村公路会议。会议由县委书记吴某某主持。吴某某强调，要修好每一条路。';
  const facts = read(text, { lang: 'zh', published: '2031-05-23' });
  expect(facts.who).toEqual([{ name: '吴某某', office: '县委书记', start: 21, end: 28 }]);
  expect(facts.when).toEqual({ text: '5月21日', iso: '2031-05-21', start: 0, end: 5 });
  expect(facts.body?.text).toBe('白杨县');
});

test('reads number, body and date of a Chinese document', () => {
  const text =
    '国务院关于修好农村公路的意见\n国发〔2031〕3号\n各省人民政府：\n现就有关事项提出以下意见，请认真执行。\n国务院\n2031年2月28日';
  const { when, body, documentNumber } = read(text, { lang: 'zh' });
  expect([when?.iso, body?.text, body?.start, documentNumber?.text]).toEqual([
    '2031-02-28',
    '国务院',
    0,
    '国发〔2031〕3号',
  ]);
});

test.each([
  ['GENEVA, Jan. 21 (Agency) -- Ministers met on roads today, as they do.', 'en', 'GENEVA'],
  ['Oslo, 21 January 2031 – Ministers met on roads today, as they do.', 'en', 'Oslo'],
  ['Ministers held talks on rural roads in Port Hale, and agreed on a fund.', 'en', 'Port Hale'],
  ['新华社北京1月21日电 农村公路会议今天结束，代表们离开了。', 'zh', '北京'],
  ['农村公路会议昨天在白杨县召开，代表们都来了。', 'zh', '白杨县'],
])('reads the place in "%s"', (text, lang, place) => {
  expect(read(text, { lang }).where?.text).toBe(place);
});

test('leaves a year out that neither text nor publication makes certain', () => {
  const text = 'The fund opened on May 21 for all villages.';
  expect(read(text).when?.iso).toBeNull();
  expect(read(text, { published: '2031-06-02' }).when?.iso).toBe('2031-05-21');
  expect(read(text, { published: '2031-01-02' }).when?.iso).toBeNull();
});

test('passes over dates of limits and of other documents', () => {
  const text =
    'Under the Order of 3 May 2019 villages may apply until 21 June 2031. The fund opened on 2 June 2031.';
  expect(read(text).when?.iso).toBe('2031-06-02');
});

test('takes a publisher for the issuing body only when it is an organ that the text names', () => {
  const text = 'A new rule of the Ministry of Roads is in force, and villages are glad.';
  expect(read(text, { publisher: 'Ministry of Roads' }).body?.text).toBe('Ministry of Roads');
  expect(read(text, { publisher: 'Daily Road' }).body).toBeNull();
});

test('leaves everything empty where the text says nothing plainly', () => {
  expect(read('Roads are good. We like roads, and so does everybody else here.')).toEqual({
    who: [],
    when: null,
    where: null,
    body: null,
    documentNumber: null,
  });
});
