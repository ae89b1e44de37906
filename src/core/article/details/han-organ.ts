/** The name of a Chinese organ of state, by its last characters. */
export const HAN_ORGAN = String.raw`\p{Script=Han}{0,22}(?:委员会|委員會|办公厅|办公室|辦公室|人民政府|国务院|國務院|部|局|厅|署|院|总局|法院|银行)`;

const WHOLE = new RegExp(`^${HAN_ORGAN}$`, 'u');

/** Whether a line is nothing but the name of an organ. */
export const isOrgan = (line: string): boolean =>
  line.length <= 40 && WHOLE.test(line.trim().replace(/\s+/g, ''));
