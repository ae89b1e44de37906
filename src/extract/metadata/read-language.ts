// The language of the article: what the page declares, unless its own characters say otherwise (templates are copied
// from language to language with their lang attribute).
import { type Facts, firstMeta } from './facts';

/** Characters looked at: enough to tell, cheap on a long page. */
const SAMPLE = 3000;

/** Common characters that differ between the scripts, in the same order. */
const SIMPLIFIED =
  '国这说们来时会发经学进过对实现个门车长东书业产务关动议论记设体党总习强战级组织领导华万与从点机权应该内题问间开见当无几样让义乡镇办';
const TRADITIONAL =
  '國這說們來時會發經學進過對實現個門車長東書業產務關動議論記設體黨總習強戰級組織領導華萬與從點機權應該內題問間開見當無幾樣讓義鄉鎮辦';

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Languages written in these scripts beside the commonest one. */
const ALSO: Readonly<Record<string, RegExp>> = {
  ar: /^(ar|fa|ur|ps|ku|ckb|ug|sd|az)\b/,
  ru: /^(ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|uz|az|bs)\b/,
  hi: /^(hi|mr|ne|sa|kok|mai)\b/,
  he: /^(he|iw|yi)\b/,
};

/** BCP 47, or null where the page does not say and its characters do not tell. Chinese is always zh-Hans or zh-Hant. */
export function readLanguage(facts: Facts, text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const declared = declaredLanguage(facts);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const all = count(/\p{L}/gu);
  if (count(/\p{Script=Latin}/gu) * 2 > all) return latinLanguage(sample, declared);
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han + kana > all * 0.3) {
    return kana * 12 > han ? 'ja' : chineseScript(sample, declared);
  }
  for (const [script, lang] of SCRIPTS) {
    if (count(script) > all * 0.4)
      return declared && (ALSO[lang] ?? new RegExp(`^${lang}\\b`)).test(declared) ? declared : lang;
  }
  return latinLanguage(sample, declared);
}

/** A language of another script is declared by mistake: nothing is known then but what the words show. */
function latinLanguage(sample: string, declared: string | null): string | null {
  if (declared && !/^(zh|ja|ko|ar|he|ru|th|el|hi)\b/.test(declared)) return declared;
  return looksEnglish(sample) ? 'en' : null;
}

function declaredLanguage(facts: Facts): string | null {
  const raw =
    facts.lang ||
    firstMeta(facts, ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage']);
  const tag = raw?.split(/[,;\s]/)[0]?.replaceAll('_', '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function chineseScript(sample: string, declared: string | null): string {
  let [hans, hant] = [0, 0];
  for (const character of sample) {
    const isHans = SIMPLIFIED.includes(character);
    const isHant = TRADITIONAL.includes(character);
    if (isHans && !isHant) hans++;
    if (isHant && !isHans) hant++;
  }
  if (hans === hant) return declared && /Hant|TW|HK|MO/.test(declared) ? 'zh-Hant' : 'zh-Hans';
  return hans > hant ? 'zh-Hans' : 'zh-Hant';
}

function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) =>
    /^(the|of|and|to|in|that|for|with|was|were|this|which)$/.test(word),
  ).length;
  return words.length > 5 && common > words.length * 0.15;
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** By the script that most letters of the text are written in; as declared where there are few. */
export function readDirection(facts: Facts, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const rtl = sample.match(RTL)?.length ?? 0;
  const declared = facts.direction?.toLowerCase() === 'rtl';
  if (!rtl && !declared) return 'ltr';
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  return rtl * 2 > all || (declared && all <= 100) ? 'rtl' : 'ltr';
}
