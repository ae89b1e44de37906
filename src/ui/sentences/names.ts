// Plain names for the values of a glossary record.
import type { Entry, Form, Jurisdiction } from '../../core/glossary/entry';

/** Names of jurisdictions. */
export const JURISDICTION_NAMES: Readonly<Record<Jurisdiction, string>> = {
  CN: 'China',
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  UN: 'United Nations',
};

/** Names of the kinds of entry. */
export const KIND_NAMES: Readonly<Record<Entry['kind'], string>> = {
  formula: 'formula',
  slogan: 'slogan',
  concept: 'concept',
  campaign: 'campaign',
  institution: 'institution',
  office: 'office',
  document: 'document',
  meeting: 'meeting',
  procedure: 'procedure',
};

const FORM_NAMES: Readonly<Record<Exclude<Form['kind'], 'preferred'>, string>> = {
  official: 'official wording',
  literal: 'word for word',
  variant: 'variant',
  acronym: 'short form',
};

const LANG_NAMES: Readonly<Record<Form['lang'], string>> = {
  en: 'English',
  'zh-Hans': 'Chinese',
  'zh-Hant': 'traditional Chinese',
  'zh-Latn': 'romanised',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  la: 'Latin',
};

/** What a form is beside the heading of its card. The preferred one of a language is named by the language. */
export const formName = ({ kind, lang }: Pick<Form, 'kind' | 'lang'>): string =>
  kind === 'preferred' ? LANG_NAMES[lang] : FORM_NAMES[kind];

/** A status worth saying: nothing is said of current terms. */
export const STATUS_NAMES: Readonly<Record<Entry['status'], string | null>> = {
  current: null,
  historic: 'historic',
  contested: 'contested',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2016-07-01" as "1 July 2016", "2016-07" as "July 2016", "2016" as it is. */
export const dateName = (iso: string): string => {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
};

/** "once", "twice", "5 times". */
export const timesName = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
