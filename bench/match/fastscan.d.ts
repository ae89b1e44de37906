// fastscan brings no types.
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: readonly string[]);
    /** All occurrences, overlapping ones too: offset and word. */
    search(text: string): readonly (readonly [number, string])[];
  }
}
