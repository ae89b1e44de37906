// Articles made up for measuring: sentences of everyday words with forms of the packs strewn in, the same in every run.
import type { Article } from '../../src/core/article/article';

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** How articles of a language are written. */
type Writing = {
  readonly lang: string;
  readonly words: readonly string[];
  /** Between words, and after a sentence. */
  readonly space: string;
  readonly stop: string;
};

const ENGLISH: Writing = {
  lang: 'en',
  words: `the the the the of of and to in a council office region district year report plan water road school
    village river market harvest bridge hospital engineer teacher budget meeting ministry committee statement
    services growth housing energy transport training research safety quality public local national regional
    annual new further steady clear open joint early regular said noted added agreed approved reviewed opened
    began continued improved supported published visited discussed will would should also now there where
    with for on by from under over during after before between among more than about its their this that`.split(
    /\s+/,
  ),
  space: ' ',
  stop: '. ',
};

const CHINESE: Writing = {
  lang: 'zh-Hans',
  words: `会议 报告 工作 学校 道路 河流 桥梁 医院 市场 教师 村庄 工程 计划 预算 住房 能源 交通 培训 研究 安全
    质量 公共 地方 全国 年度 稳步 明确 开放 联合 定期 指出 强调 表示 同意 通过 审议 开始 继续 改善 支持
    公布 访问 讨论 今年 去年 各地 有关 部门 单位 群众 干部 企业 农民 粮食 水利 的 的 的 和 在 将 对 了 与 为`.split(
    /\s+/,
  ),
  space: '',
  stop: '。',
};

const WRITINGS = [ENGLISH, CHINESE];

/** The article's text in UTF-8, bytes. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export type Wanted = {
  readonly seed: number;
  /** Ends with the paragraph in which this many are reached: bytes of UTF-8, or words. */
  readonly atLeast: { readonly bytes: number } | { readonly words: number };
  /** Forms of the packs that may be strewn in, by language. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  readonly url: string;
};

const sizeOf = (text: string, atLeast: Wanted['atLeast']): readonly [number, number] =>
  'bytes' in atLeast ? [bytesOf(text), atLeast.bytes] : [text.split(/\s+/).length, atLeast.words];

/** An article made up from its seed: odd seeds are Chinese, even ones English. */
export const sampleArticle = ({ seed, atLeast, forms, url }: Wanted): Article => {
  const random = seeded(seed);
  const writing = WRITINGS[seed % 2] ?? ENGLISH;
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  // An article is about a few things, and says them again.
  const own = Array.from({ length: 14 }, () => pick(forms[writing.lang] ?? []));
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 18) }, () => pick(writing.words));
    if (random() < 0.2) words.splice(Math.floor(random() * words.length), 0, pick(own));
    const written = words.join(writing.space);
    return `${written.charAt(0).toUpperCase()}${written.slice(1)}${writing.stop}`;
  };
  const paragraph = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 4) }, sentence)
      .join('')
      .trim();
  const title = sentence().slice(0, 70).trim();
  const paragraphs: string[] = [];
  for (let text = ''; ; text = paragraphs.join('\n')) {
    const [size, wanted] = sizeOf(text, atLeast);
    if (size >= wanted) return articleOf({ text, paragraphs, title, url, lang: writing.lang });
    paragraphs.push(paragraph());
  }
};

type Written = Pick<Article, 'text' | 'title' | 'url' | 'lang'> & { readonly paragraphs: readonly string[] };

const articleOf = ({ paragraphs, ...written }: Written): Article => {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length, spans: [] };
    start = block.end + 1;
    return block;
  });
  return {
    ...written,
    canonicalUrl: null,
    byline: null,
    publisher: null,
    published: null,
    modified: null,
    direction: 'ltr',
    description: null,
    blocks,
    partial: false,
  };
};
