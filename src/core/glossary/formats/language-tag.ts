// Languages as other formats name them (BCP 47), and as the record does.
import { type Form, FormSchema } from '../entry';

/** The record's language for a tag: regions do not count, but tell the script of Chinese. null: a language that the record has not. */
export const languageOfTag = (tag: string): Form['lang'] | null => {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  if (/^(zh|cmn|yue)-latn\b/.test(lower)) return 'zh-Latn';
  if (/^(zh|cmn|yue)\b/.test(lower)) return /-(hant|tw|hk|mo)\b/.test(lower) ? 'zh-Hant' : 'zh-Hans';
  return FormSchema.entries.lang.options.find((lang) => lang === lower.split('-')[0]) ?? null;
};

const ID = /^[a-z]{2}\.[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of our own shape as it is, so that what came from us keeps its name; null for any other. */
export const ownId = (id: string | undefined): string | null => (id !== undefined && ID.test(id) ? id : null);
