// The body that issued or published a document: as a label names it, as machines are told, as the line of the publisher at the
// foot says, or as it signs.
import type { Imprint } from '../imprint';
import type { Evidence, Issuer } from './details';
import { HAN_ORGAN, isOrgan } from './han-organ';
import { labelled, type Source, type SourceLine } from './source';

const BODY =
  /发布机构|发布单位|发文机关|发文机构|发文单位|制定机关|公布机关|签发机关|發布機關|發文機關|issued by|issuing (?:body|authority|agency|department)|published by|publisher|agency|responsible (?:body|department)|herausgeber(?:in)?|herausgegeben von|veröffentlicht von|publié par|émetteur|organisme(?: émetteur)?|autorité|publicado por|emisor|órgano emisor|organismo(?: emisor)?|departamento/;
const OF_NEWS = /(?:稿件|信息|文章|新闻)?来源|(?:稿件|新聞)?來源|source|quelle|fuente/;

const SAID_OF_BODY = /^(?:legislationPassedBy|sourceOrganization|publisher)$/;
const METAS = [
  'eli:passed_by',
  'eli:publisher',
  'dcterms.publisher',
  'dc.publisher',
  'citation_publisher',
  'contentsource',
  'og:site_name',
  'sitename',
  'application-name',
];
/** May be a person or a body: counts where the page shows the name elsewhere too. */
const METAS_OF_ANYBODY = [
  'author',
  'dcterms.creator',
  'dc.creator',
  'copyright',
  'dcterms.rightsholder',
  'publisher',
];

const LONGEST = 90;
const SHORTEST = 2;

const isName = (text: string): boolean =>
  text.length >= SHORTEST &&
  text.length <= LONGEST &&
  /\p{L}{2}/u.test(text) &&
  !/\d{4}/.test(text) &&
  !/[<>{}@]|https?:|[.。!?！？]$|\.(?:com|org|net|gov|cn|de|fr)\b/iu.test(text);

const tidy = (text: string): string => text.replace(/[\s,;，；|｜-]+$/u, '').trim();

/** The issuing body; null where nothing names it. */
export const findIssuer = (source: Source): Issuer | null =>
  fromLabel(source.lines, BODY) ??
  fromTitle(source) ??
  fromJsonLd(source) ??
  fromMeta(source, METAS) ??
  fromPageTitle(source) ??
  fromMeta(source, METAS_OF_ANYBODY) ??
  fromCopyright(source) ??
  fromLabel(source.lines.filter(isNews), OF_NEWS) ??
  fromSignature(source);

const isNews = ({ where, after }: SourceLine): boolean => where === 'near' && after > 0 && after <= 6;

const fromLabel = (lines: readonly SourceLine[], label: RegExp): Issuer | null => {
  for (const { value, place, line } of labelled(lines, label)) {
    const text = tidy(value);
    if (isName(text))
      return { text, evidence: line.evidence({ start: place.start, end: place.start + text.length }) };
  }
  return null;
};

/** 国务院关于…的通知: a Chinese document is titled by who speaks, of what, and in which form. */
const HAN_TITLE = new RegExp(
  `^(?<body>${HAN_ORGAN})(?:关于|關於).{4,}(?:通知|意见|决定|决议|规定|办法|方案|公告|批复|通报|函|命令|通告|公报)$`,
  'u',
);

const fromTitle = ({ article: { title, text } }: Source): Issuer | null => {
  const body = HAN_TITLE.exec(title.replace(/\s+/g, ''))?.groups?.body;
  if (body === undefined) return null;
  const at = text.indexOf(body);
  const evidence: Evidence =
    at < 0 ? { from: 'line', line: title } : { from: 'text', start: at, end: at + body.length };
  return { text: body, evidence };
};

const fromJsonLd = ({ imprint }: Source): Issuer | null => {
  const said = imprint.jsonLd.find(({ property, value }) => SAID_OF_BODY.test(property) && isName(value));
  return said ? { text: said.value, evidence: { from: 'json-ld', property: said.property } } : null;
};

const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** How many other places of the page show a name: lines around the title and at the foot, and the page's title. */
const isShown = ({ imprint }: Source, name: string): boolean => {
  const own = letters(name);
  return [imprint.pageTitle, ...imprint.foot, ...imprint.lines.map(({ text }) => text)].some((text) =>
    letters(text).includes(own),
  );
};

const fromMeta = (source: Source, names: readonly string[]): Issuer | null => {
  const certain = names === METAS;
  for (const name of names) {
    const text = source.imprint.metas.find((meta) => meta.name === name)?.content.trim() ?? '';
    if (isName(text) && (certain || (isShown(source, text) && /\s|\p{Script=Han}{4}/u.test(text))))
      return { text, evidence: { from: 'meta', name } };
  }
  return null;
};

/** The end of the page's title, or its beginning where the end is the article's own title, if the page shows that name elsewhere. */
const fromPageTitle = ({ imprint, article }: Source): Issuer | null => {
  const parts = imprint.pageTitle
    .split(/\s+[|\-–—·•»:]+\s+|[|｜]|_+|(?<=\p{Script=Han})-+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (parts.length < 2) return null;
  const title = letters(article.title);
  const isTitle = (part: string): boolean => letters(part) === title || letters(part).includes(title);
  const own = isTitle(last) ? first : isTitle(first) || title.startsWith(letters(first)) ? last : null;
  if (own === null || !isName(own) || isTitle(own) || !isSign(imprint, own)) return null;
  return { text: own, evidence: { from: 'page-title' } };
};

/** Whether the page shows a name as a sign: in a short line, or in the line of rights. */
const isSign = (imprint: Imprint, name: string): boolean => {
  const own = letters(name);
  return (
    imprint.foot.flatMap(holders).some((holder) => letters(holder) === own) ||
    [...imprint.lines.map(({ text }) => text), ...imprint.foot].some(
      (text) => text.length <= name.length + 12 && letters(text).includes(own),
    )
  );
};

const RIGHTS =
  /(?:©|\(c\)\s|copyright\b|版权所有|版權所有|主办(?:单位|方)?[:：]|主辦(?:單位)?[:：])[\s:：©]*(?<name>[^|｜•·]+)/giu;
const NO_NAME =
  /\ball rights reserved\b.*|\balle rechte vorbehalten\b.*|\btous droits réservés\b.*|\btodos los derechos reservados\b.*|未经.*|(?:19|20)\d{2}\s*(?:[-–—~至]\s*(?:(?:19|20)\d{2})?)?|[©:：]|\bcopyright\b|\bby\b|\s\p{Script=Han}{2,6}[:：].*|\s(?:运行维护|承办|技术支持|中文域名|备案).*/giu;

/** The names that a line of rights gives. */
const holders = (line: string): readonly string[] =>
  [...line.matchAll(RIGHTS)]
    .map((match) => (match.groups?.name ?? '').replace(NO_NAME, ' ').replace(/^[\s.,–-]+|[\s.,。–-]+$/gu, ''))
    .map((name) => name.replace(/\s{2,}.*$/u, ''))
    .filter((name) => isName(name) && !/^\p{Ll}/u.test(name));

const fromCopyright = ({ lines }: Source): Issuer | null => {
  // Who runs a site (主办) is nearer to the issuer than whose layout it is.
  const feet = lines.filter(({ where }) => where === 'foot');
  const ordered = [...feet.filter(({ text }) => /主[办辦管]/.test(text)), ...feet];
  for (const line of ordered) {
    const text = holders(
      /主[办辦]/.test(line.text) ? line.text.slice(line.text.search(/主[办辦]/)) : line.text,
    )[0];
    if (text !== undefined) return { text, evidence: { from: 'line', line: line.text } };
  }
  return null;
};

/** A line of nothing but the name of a Chinese organ, just above the date at the end. */
const fromSignature = ({ lines }: Source): Issuer | null => {
  const line = lines
    .filter(({ where }) => where === 'tail')
    .slice(-4)
    .find(({ text }) => isOrgan(text));
  return line
    ? { text: line.text.trim(), evidence: line.evidence({ start: 0, end: line.text.length }) }
    : null;
};
