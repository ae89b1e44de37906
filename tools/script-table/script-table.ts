// Which characters have one simplified writing, after OpenCC.
import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Both strings have the same length; all characters are of the Basic Multilingual Plane. */
export const scriptTable = (): { readonly traditional: string; readonly simplified: string } => {
  const convert = Converter({ from: 't', to: 'cn' });
  let [traditional, simplified] = ['', ''];
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code);
    const simple = convert(character);
    if (simple === character || simple.length !== 1) continue;
    traditional += character;
    simplified += simple;
  }
  return { traditional, simplified };
};
