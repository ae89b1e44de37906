// What a template leaves in a page: labels of its fields at the opening of lines, and slots that nobody filled.
import type { Place } from '../../text/place';

/** Fields of articles, alone in their line or before the text that fills them. */
const FIELD =
  /^[^\S\n]*(?:[#*_>-]+[^\S\n]*)?(?<label>(?:Head(?:line|ing)|Sub-?(?:headline|heading|title)|Title|Lead(?: paragraph)?|Lede|Intro(?:duction)?|Opening(?: paragraph)?|Body(?: text| copy)?|Main (?:body|text)|Closing(?: paragraph)?|Conclusion|Byline|Dateline|Caption|Image caption|Photo caption|Pull quote|Call to action|Meta description|Keywords|Boilerplate|Key (?:takeaways|message)|Section \d+|Paragraph \d+|Quote \d+|Schlagzeile|Überschrift|Unterzeile|Vorspann|Fließtext|Titre|Chapô|Corps du texte)|大?标题|副标题|主标题|標題|副標題|导语|導語|引言|正文|结语|結語|结尾|摘要|小标题|图片说明|圖片說明|关键词|第[一二三四五六]段)(?:\*\*|__)?[^\S\n]?[:：](?=\s|\S|$)/gimu;

const SLOT =
  /\[(?:insert|your|name|date|title|company|organi[sz]ation|city|location|quote|link|image|photo|number|x+|tbc|tbd|todo)\b[^\]\n]{0,40}\]|\{\{[^{}\n]{1,40}\}\}|\bLorem ipsum\b|(?:某某|X{2,}|×{2,})(?:年|月|日|市|县|区|部门|单位)|【(?:插入|此处|请填|填写)[^】\n]{0,20}】/giu;

/** Labels that news pages rightly carry by themselves in small number; one of these alone is no sign. */
const MAY_STAND =
  /^(?:Title|Caption|Image caption|Photo caption|Byline|Keywords|Introduction|Conclusion|Section \d+|摘要|关键词|正文|引言|结语|图片说明|标题)$/i;

/** Labels and slots with their places, in order; none where only labels stand that a page may rightly carry. */
export const findTemplateLabels = (text: string): readonly Place[] => {
  const labels = [...text.matchAll(FIELD)].map((match) => {
    const label = match.groups?.label ?? '';
    const start = match.index + match[0].indexOf(label);
    return { label, start, end: start + label.length };
  });
  const slots = [...text.matchAll(SLOT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isSign =
    labels.some(({ label }) => !MAY_STAND.test(label)) || new Set(labels.map((l) => l.label)).size > 2;
  return [...(isSign ? labels : []), ...slots]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
};
