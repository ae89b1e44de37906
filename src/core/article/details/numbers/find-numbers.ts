// Numbers by which official documents are cited, told by their shape. Whether one is the document's own is decided elsewhere
// (`own-numbers.ts`).
import type { Place } from '../../../text/place';
import type { NumberKind } from './number-kinds';

export type FoundNumber = Place & { readonly kind: NumberKind };

const HAN = '\\p{Script=Han}';
const HAN_FIGURES = '〇零一二三四五六七八九十百千';
const EU_BODY = '(?:EU|EC|EEC|Euratom|CFSP|JHA|UE|CE|CEE|EG|EWG|GASP|PESC)';
const EU_ACT =
  '(?:Regulation|Directive|Decision|Recommendation|Verordnung|Richtlinie|Beschluss|Règlement|Décision|Recommandation|Reglamento|Directiva|Decisión)';
const MONTH_WORD = '\\p{L}{3,10}\\.?';

/** Documents of organs in the order of symbols of the United Nations: A/78/L.5, S/RES/2728 (2024), E/CN.4/2004/1. */
const UN_ORGAN =
  'A|S|E|T|ST|TD|DP|CCPR|CEDAW|CERD|CAT|CRC|CRPD|CMW|CED|UNEP|FCCC|CBD|IDB|ECE|EB|HSP|HRI|LOS|SPLOS|NPT|BWC';

const SHAPES: readonly (readonly [NumberKind, RegExp])[] = [
  // 国发〔2024〕3号, 沪府办[2023]12号, 府授法規字第1130012345號
  [
    'cn-document',
    new RegExp(`${HAN}{1,12}\\s?[〔［[【（(]\\s?\\d{4}\\s?[〕］\\]】）)]\\s?第?\\s?\\d{1,5}\\s?[号號]`, 'gu'),
  ],
  ['cn-document', new RegExp(`${HAN}{2,10}字第\\s?\\d{6,12}[A-Z]?\\s?[號号]`, 'gu')],
  // 国务院令第779号, 主席令第四十一号, 公告2024年第3号
  [
    'cn-order',
    new RegExp(
      `${HAN}{2,20}?(?:令|公告|通告)\\s?[（(]?(?:\\d{4}\\s?年)?\\s?第\\s?(?:\\d{1,5}|[${HAN_FIGURES}]{1,6})\\s?[号號期][）)]?`,
      'gu',
    ),
  ],
  // 国务院公报2007年第23号, 公报2024年第3期
  [
    'gazette',
    new RegExp(
      `${HAN}{0,12}(?:公报|公報|政報|政报)\\s?\\d{4}\\s?年\\s?第\\s?\\d{1,3}\\s?[号號期]|\\d{4}年第\\d{1,3}[号號期]${HAN}{0,8}(?:公报|公報)`,
      'gu',
    ),
  ],
  // 32016R0679, 52024DC0123, 62019CJ0311, 02016R0679-20160504
  [
    'celex',
    /(?<![\p{L}\d])[0-9CE](?:19[5-9]\d|20\d{2})[A-Z]{1,2}\d{4}(?:\(\d{2}\)|R\(\d{2}\)|-(?:19|20)\d{6})?(?![\p{L}\d])/gu,
  ],
  // Regulation (EU) 2024/1689, Verordnung (EG) Nr. 1907/2006, Directive 95/46/EC, Beschluss (GASP) 2024/123
  [
    'eu-act',
    new RegExp(
      `${EU_ACT}\\s\\(${EU_BODY}(?:,\\s?\\w+)*\\)\\s(?:(?:No|Nr|n°|nº|n\\.o)\\.?\\s?)?\\d{1,4}\\/\\d{1,4}(?!\\d)`,
      'giu',
    ),
  ],
  ['eu-act', new RegExp(`${EU_ACT}\\s\\d{2,4}\\/\\d{1,4}\\/${EU_BODY}(?!\\p{L})`, 'giu')],
  // COM(2024) 123 final, SWD(2024) 12, C(2024) 1234
  [
    'eu-document',
    /(?<![\p{L}\d])(?:COM|SWD|JOIN|SEC|C)\s?\((?:19|20)\d{2}\)\s?\d{1,5}(?:\s(?:final|endgültig|endg\.)(?:\/\d)?)?(?!\d)/gu,
  ],
  // A9-0123/2023, RC-B10-0249/2025, P9_TA(2023)0123
  [
    'eu-parliament',
    /(?<![\p{L}\d])(?:RC-)?[ABO]\d{1,2}[-‑]\d{4,6}\/\d{4}(?!\d)|(?<![\p{L}\d])P\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}(?!\d)/gu,
  ],
  // 2021/2540(RSP)
  [
    'eu-procedure',
    /(?<![\d/])(?:19|20)\d{2}\/\d{4}[A-Z]?\((?:RSP|COD|NLE|INI|CNS|BUD|DEA|DEC|ACI|APP|AVC|IMM|REG|RPS|INL|SYN|COS)\)/gu,
  ],
  // OJ L 119, 4.5.2016, p. 1; OJ L, 2024/1689, 12.7.2024; ABl. L 119 vom 4.5.2016, S. 1; JO C 12 du 3.2.2024
  [
    'official-journal',
    /(?<!\p{L})(?:OJ|ABl\.?|JO|DO)\s(?:EU\s)?(?:(?:Nr\.|n°|nº|No)\s?)?[LC](?:\s?\d{1,3}(?:\s?[A-Z](?![\p{L}]))?,?|,\s\d{4}\/\d{1,4},?)\s(?:(?:vom|du|de|of)\s)?\d{1,2}\.\d{1,2}\.\d{4}(?:,\s[pS]\.\s?\d{1,4})?/gu,
  ],
  // 89 FR 12345, 89 Fed. Reg. 12,345
  ['fr-citation', /(?<![\d.,])\d{2}\s(?:FR|F\.R\.|Fed\.\s?Reg\.)\s\d{1,3}(?:,?\d{3})(?!\d)/gu],
  ['fr-document', /(?<!\p{L})FR\sDoc\.?\s(?:No\.?:?\s)?(?:\d{2}|\d{4}|[A-Z]\d)[-–]\d{4,6}(?!\d)/gu],
  // Public Law 117-58, Pub. L. No. 117–58
  [
    'us-public-law',
    /(?<!\p{L})(?:Public\sLaw|Pub\.\s?L\.|P\.\s?L\.)\s(?:No\.?\s)?\d{2,3}[-–‑]\d{1,4}(?!\d)/gu,
  ],
  // H.R. 123, S. 45, S.J. Res. 7, H. Con. Res. 12
  [
    'us-bill',
    /(?<![\p{L}.]\s?)(?:H\.\s?R\.|S\.|[HS]\.\s?J\.\s?Res\.|[HS]\.\s?Con\.\s?Res\.|[HS]\.\s?Res\.)\s?\d{1,5}(?![\d.,:;/–-]*\d)(?!\s(?:and|&|to)\s\d)/gu,
  ],
  // Executive Order 14110, Proclamation 10414, E.O. 13985
  ['us-executive-order', /(?<!\p{L})(?:Executive\sOrder|E\.O\.|Proclamation)\s(?:No\.?\s)?\d{4,5}(?!\d)/gu],
  [
    'un-symbol',
    new RegExp(
      `(?<![\\p{L}\\d./])(?:${UN_ORGAN})\\/(?=[\\w./-]*\\d)[A-Z0-9][A-Za-z0-9.-]*(?:\\/[A-Za-z0-9.-]*[A-Za-z0-9])*(?:\\s\\((?:\\d{4}|[IVXL]+)\\))?(?![\\p{L}\\d/])`,
      'gu',
    ),
  ],
  // SI 2024/123, S.I. 2024 No. 123, SSI 2024/12, S.I. No. 12 of 2024, L.N. 12 of 2024
  [
    'statutory-instrument',
    /(?<![\p{L}.])(?:S\.?S\.?I\.?|S\.?\s?I\.?|W\.?S\.?I\.?|S\.?R\.?|SOR|L\.?N\.?|Statutory\sInstruments?)\s?(?:\s(?:No\.?\s)?(?:19|20)\d{2}\s?(?:\/|,?\sNo\.?\s?)\d{1,4}|\s?\/?(?:19|20)\d{2}-\d{1,4}|\s(?:No\.?\s)?\d{1,4}\s?(?:\/|of)\s?(?:19|20)\d{2})(?!\d)/gu,
  ],
  [
    'command-paper',
    /(?<!\p{L})(?:(?:Cmnd|Cmd|Cm|CP)\.?\s\d{2,5}|(?:HC|HL\sPaper|HL)\s\d{1,4}\s\((?:19|20)\d{2}[-–]\d{2,4}\))(?!\d)/gu,
  ],
  // HC Deb 12 March 2024 vol 746 col 123; Volume 746: column 123; Column 45WH
  [
    'hansard',
    new RegExp(
      `(?<!\\p{L})H[CL]\\s?Deb(?:\\s\\([^)]{3,20}\\))?,?\\s(?:\\d{1,2}\\s${MONTH_WORD}\\s\\d{4},?\\s)?vol(?:ume|\\.)?\\s?\\d{1,4},?\\s(?:cols?|cc?|columns?)\\.?\\s?\\d{1,4}[A-Z]{0,3}(?:[-–]\\d{1,4}[A-Z]{0,3})?|(?<!\\p{L})vol(?:ume|\\.)\\s?\\d{1,4}[,:;]?\\s(?:col|c|column)\\.?\\s?\\d{1,4}[A-Z]{0,3}(?![\\p{L}\\d])`,
      'giu',
    ),
  ],
  // BT-Drs. 20/1234, Bundestagsdrucksache 20/1234, BR-Drucksache 123/24
  [
    'drucksache',
    /(?<!\p{L})(?:(?:BT|BR)-?\s?|Bundestags|Bundesrats|Landtags)?(?:Drs\.|Drucks\.|[Dd]rucksache)\s(?:Nr\.\s)?\d{1,4}\/\d{1,5}(?:\s?\(neu\))?(?!\d)/gu,
  ],
  // BGBl. 2024 I Nr. 123, BGBl. I S. 1234, BAnz AT 12.03.2024 B1, Gazette No. 12345, JORF n°0053
  [
    'gazette',
    /(?<!\p{L})BGBl\.\s?(?:(?:19|20)\d{2}\s)?(?:I{1,3}|[IVX]+)?\s?(?:(?:19|20)\d{2}\s)?(?:Nr\.|S\.)\s?\d{1,5}(?:\/\d{4})?|(?<!\p{L})BAnz\sAT\s\d{2}\.\d{2}\.\d{4}\s[A-Z]\d{1,2}|(?<!\p{L})(?:\p{Lu}\p{L}+\s)*Gazette,?\s(?:Notice\s)?(?:No\.?|Number|Issue)\s?\d[\d,]{1,7}|(?<!\p{L})(?:JORF|J\.?O\.?)\sn\s?[°º]\s?\d{3,4}/gu,
  ],
  // Loi n° 2024-123, Décret n° 2024-12, Ordonnance n°2024-1
  [
    'french-act',
    /(?<!\p{L})(?:Loi(?:\sorganique|\sconstitutionnelle)?|Décret|Ordonnance|Décision|Délibération)\sn\s?[°º]\s?\d{2,4}-\d{1,5}(?!\d)/giu,
  ],
  // NOR : ECOX2400123L
  ['nor', /(?<!\p{L})NOR\s?:\s?[A-Z]{4}\d{7}[A-Z](?![\p{L}\d])/gu],
  // Ley Orgánica 1/2024, Real Decreto-ley 5/2023, Orden ABC/123/2024
  [
    'spanish-act',
    /(?<!\p{L})(?:(?:Ley(?:\sOrgánica|\sForal)?|Real\sDecreto(?:-ley|\sLegislativo)?|Decreto(?:-ley)?)\s\d{1,4}\/(?:19|20)\d{2}|Orden\s[A-Z]{3}\/\d{1,4}\/(?:19|20)\d{2})(?!\d)/giu,
  ],
  ['boe', /(?<![\p{L}\d])(?:BOE|BORME|DOGC|BOCM|BOJA)-[A-Z]-\d{4}-\d{1,6}(?!\d)/gu],
];

/** Words that run into a Chinese number from the left and are not part of it. */
const HAN_LEAD =
  /^.*(?:根据|根據|按照|依据|依據|依照|落实|落實|贯彻|關於|关于|印发|印發|转发|轉發|发布|發布|废止|廢止|修改|规定的?|的|(?<!共)和(?!国)|[与及以经經由见見将把对按])(?=\p{Script=Han}{2,}\s?[〔［[【（(\d第]|\p{Script=Han}{2,}字第|\p{Script=Han}+(?:令|公告|通告))/u;

/** All numbers of a text, in order; a longer one wins over one inside it. */
export const findNumbers = (text: string): readonly FoundNumber[] => {
  const found = SHAPES.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match): FoundNumber => {
      const lead = /^(?:cn-|gazette)/.test(kind) ? (HAN_LEAD.exec(match[0])?.[0].length ?? 0) : 0;
      return { kind, start: match.index + lead, end: match.index + match[0].length };
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((number) => {
    if (number.start < end) return false;
    end = number.end;
    return true;
  });
};
