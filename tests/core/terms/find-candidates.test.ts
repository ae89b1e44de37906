import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/core/terms/find-candidates';
import type { CandidateHit } from '../../../src/core/terms/hit';
import { positives, traps } from './blind-lines';

const find = (text: string, known: CandidateHit[] | { start: number; end: number }[] = []) =>
  findCandidates({ text, lang: null, known });
const phrases = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

const expected = (line: string) => [...line.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]);

describe('lines written blind', () => {
  test.each(positives)('finds just what is marked in %s', (line) => {
    expect(phrases(line.replace(/[⟦⟧]/g, ''))).toEqual(expected(line));
  });

  test.each(traps)('finds nothing in %s', (line) => {
    expect(phrases(line)).toEqual([]);
  });
});

const marks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['『', '』'],
  ['“', '"'],
  ['``', "''"],
];

describe('quotation marks and slips of the keyboard', () => {
  test.each(marks)('finds a formula in %s%s, without the marks', (open, close) => {
    expect(phrases(`The bureau upholds the ${open}five musts${close} in its work.`)).toEqual(['five musts']);
  });

  test('leaves the comma or full stop that the marks took in outside the place', () => {
    expect(phrases('Keep the “five musts,” and the “six bans.”')).toEqual(['five musts', 'six bans']);
  });

  test('takes no apostrophe for a quotation mark', () => {
    expect(
      phrases("The villagers' four cows and the mayor's two dogs didn't cross the farmers' field."),
    ).toEqual([]);
  });

  test('finds the inner of two nested quotations', () => {
    expect(phrases('Each branch must “answer the ‘integrity paper’ well” this year.')).toEqual([
      'integrity paper',
    ]);
  });

  test('is not misled by a missing space after a comma or by lower-case names', () => {
    expect(phrases('In nanhe county,the “five musts”,led by zhou,apply;the “six bans”too.')).toEqual([
      'five musts',
      'six bans',
    ]);
  });

  test('does not carry an open mark into the next block', () => {
    expect(phrases('He said: “We will\nThe bureau upholds the “five musts” in its work.')).toEqual([
      'five musts',
    ]);
  });
});

describe('occurrences of one candidate', () => {
  test('are found again unquoted, in the plural and with a hyphen, under one key', () => {
    const text =
      'It opened a “red study” and acts on “five musts”. Two Red Studies followed. All five-musts apply.';
    const acts = find(text.replace('opened a', 'built the village into a'));
    expect(acts.map(({ key }) => key)).toEqual(['red study', 'five must', 'red study', 'five must']);
    expect(acts.every(({ evidence }) => evidence.includes('repeated'))).toBe(true);
  });

  test('do not include a bare everyday word that was quoted once', () => {
    const text =
      'Secretaries act as “bridges” in the “bridges” campaign. Three bridges were built over the river.';
    expect(phrases(text)).toEqual(['bridges', 'bridges']);
  });
});

describe('what a hit says', () => {
  test('a numbered formula carries its count, shape, evidence and confidence', () => {
    const text = 'They uphold the “five musts” in their work.';
    expect(find(text)).toEqual([
      {
        kind: 'candidate',
        start: 17,
        end: 27,
        shape: 'numbered-formula',
        count: 5,
        evidence: ['quoted', 'numeral', 'definite'],
        confidence: 0.82,
        key: 'five must',
      },
    ]);
  });

  test.each([
    ['构建“1+5+N”体系。', 'code'],
    ['弘扬“店小二”精神。', 'coinage'],
    ['坚持以文铸魂、以文赋能、以文兴业、以文惠民。', 'slogan'],
    ['反对“七个有之”。', 'numbered-formula'],
  ])('the shape of the candidate in %s is %s', (text, shape) => {
    expect(find(text).map((hit) => hit.shape)).toEqual([shape]);
  });

  test('a formula whose members the article lists is surer, and says so', () => {
    const [bare] = find('They uphold the “three musts” in their work.');
    const [listed] = find('They uphold the “three musts”: thrift, care and candour.');
    expect(bare?.evidence).not.toContain('explained');
    expect(listed?.evidence).toContain('explained');
    expect(listed?.confidence).toBeGreaterThan(bare?.confidence ?? 1);
  });

  test('every confidence lies between one half and one', () => {
    const confidences = positives.flatMap((line) =>
      find(line.replace(/[⟦⟧]/g, '')).map((hit) => hit.confidence),
    );
    expect(Math.min(...confidences)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...confidences)).toBeLessThanOrEqual(1);
  });
});

describe('what is left alone', () => {
  test('a place that a pack knows, and all that overlaps it', () => {
    const text = 'They uphold the “five musts” and the “six bans”.';
    const known = [{ start: text.indexOf('musts'), end: text.indexOf('musts') + 5 }];
    expect(find(text, known).map(({ start, end }) => text.slice(start, end))).toEqual(['six bans']);
  });

  test('titles between 《 and 》', () => {
    expect(phrases('他读了《论“四个全面”》一书。')).toEqual([]);
  });

  test('headings in title case', () => {
    expect(phrases('Seven Greens Planted as Five Trees Fall Across Two Towns')).toEqual([]);
  });

  test('running text in other languages', () => {
    const german =
      'Der Minister sagte am Freitag in Berlin, die Regierung werde den Plan bis zum Ende des Jahres umsetzen und die Länder dabei unterstützen. ' +
      'Er nannte die Maßnahmen „drei gute Schritte“ und „vier Wochen Arbeit“; die Opposition sprach von einem „schlechten Witz“ und lehnte sie ab.';
    expect(phrases(german)).toEqual([]);
  });
});

test('hits are sorted and never overlap, whatever the text', () => {
  const text = positives.map((line) => line.replace(/[⟦⟧]/g, '')).join('\n');
  let end = 0;
  for (const hit of find(text)) {
    expect(hit.start).toBeGreaterThanOrEqual(end);
    expect(hit.end).toBeGreaterThan(hit.start);
    end = hit.end;
  }
  expect(end).toBeGreaterThan(0);
});

/** Pieces of text put together by a fixed generator: marks, numerals, heads, breaks, halves of surrogate pairs. */
function scramble(seed: number): string {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '「',
    '」',
    '《',
    '》',
    'four ',
    'Four ',
    'firsts',
    'the ',
    'of ',
    'Plan ',
    '四个',
    '意识',
    '一',
    '+',
    '1',
    'N',
    '、',
    '，',
    ', ',
    '. ',
    '\n',
    ': ',
    '(',
    ')',
    ' and ',
    '\u00ad',
    '😀',
    '\ud83d',
    'cadre ',
    '-pronged ',
    'first, ',
    '一是',
  ];
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
  return Array.from({ length: 60 }, () => pieces[(next() >> 8) % pieces.length] ?? '').join('');
}

test('whatever the text, hits lie in it, in order, apart from one another and from what is known, and hold words', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const text = scramble(seed);
    const known = [{ start: 20, end: 30 }];
    let end = 0;
    for (const hit of find(text, known)) {
      expect(hit.start >= end && hit.end > hit.start && hit.end <= text.length, text).toBe(true);
      expect(hit.end <= 20 || hit.start >= 30, text).toBe(true);
      expect(text.slice(hit.start, hit.end), text).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}+]$|^[\p{L}\p{N}]$/su);
      end = hit.end;
    }
  }
});

/** Best of three runs in milliseconds, as a busy machine disturbs single ones. */
function time(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const runs = [1, 2, 3].map(() => {
    const started = performance.now();
    find(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

test.each(['one ', '"', '“', '”', "'", '‘', '一', '“一”', '“one” ', '《', '以文、', 'Four '])(
  'takes time linear in a text of %j, and under a second for 200 kB',
  (unit) => {
    time(unit, 100_000);
    const half = time(unit, 100_000);
    const whole = time(unit, 200_000);
    expect(whole).toBeLessThan(1000);
    // Below 150 ms the collector and the neighbours on the machine say more than the rules do.
    expect(whole).toBeLessThan(3 * Math.max(half, 150));
  },
);
