/** Language tag for a short text of a card: browsers choose glyphs, and screen readers voices, by it. */
export const textLang = (text: string): 'zh' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
