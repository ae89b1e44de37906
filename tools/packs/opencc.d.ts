// opencc-js types its full build only; the smaller one that we use has the same Converter.
declare module 'opencc-js/cn2t' {
  export function Converter(options: { from: 'cn'; to: 't' | 'tw' | 'hk' }): (text: string) => string;
}
declare module 'opencc-js/t2cn' {
  export { Converter } from 'opencc-js';
}
