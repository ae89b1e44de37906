// On which terms a text may be used: the link that says so, else the line that names a licence.
import type { Licence } from './details';
import type { Source } from './source';

/** Licences by the names that lawyers gave them. */
const NAMES =
  /creative commons|\bCC[ -](?:BY|0)\b|open government licen[cs]e|\bOGL\b|open parliament licen[cs]e|public domain|datenlizenz deutschland|\bdl-de[/-]|licence ouverte|etalab|crown copyright|reuse is authori[sz]ed|reproduction is authori[sz]ed|reproduction autorisée|wiedergabe mit quellenangabe|reproducción autorizada|open data commons|\bODbL\b|知识共享|知識共享|創用CC/iu;

const LONGEST = 240;

/** The licence; null where the page names none. A mere claim of rights is no licence. */
export const findLicence = ({ imprint, lines, article }: Source): Licence | null => {
  const url = imprint.licences.find((address) => /^https?:/.test(absolute(address, article.url)));
  const address = url === undefined ? null : absolute(url, article.url);
  const line = lines.findLast(
    ({ text, where }) => where !== 'pair' && text.length <= LONGEST && NAMES.test(text),
  );
  if (line)
    return { text: line.text, url: address, evidence: line.evidence({ start: 0, end: line.text.length }) };
  const said = imprint.jsonLd.find(({ property }) => property === 'license');
  if (said)
    return {
      text: said.value,
      url: asAddress(said.value),
      evidence: { from: 'json-ld', property: 'license' },
    };
  const meta = imprint.metas.find(
    ({ name, content }) =>
      /^(?:dc(?:terms)?\.(?:rights|license)|eli:license|license|licence|rights)$/.test(name) &&
      (NAMES.test(content) || asAddress(content) !== null),
  );
  if (meta)
    return { text: meta.content, url: asAddress(meta.content), evidence: { from: 'meta', name: meta.name } };
  return address === null ? null : { text: address, url: address, evidence: { from: 'link' } };
};

const asAddress = (text: string): string | null => (/^https?:\/\/\S+$/.test(text) ? text : null);

/** Of a link as it stands in a page; paths of the site itself are left as they are. */
const absolute = (href: string, page: string): string =>
  href.startsWith('//') ? `${/^[a-z]+:/i.exec(page)?.[0] ?? 'https:'}${href}` : href;
