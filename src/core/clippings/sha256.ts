// SHA-256 (FIPS 180-4) over text as it comes, piece by piece. The browsers' own digest wants everything at once, which a
// backup of a large library is not. It guards against damage here, not against an attacker.

const CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message schedule: 16 words of the block spread over 64. */
const spread = (block: DataView, words: Int32Array): void => {
  for (let i = 0; i < 16; i += 1) words[i] = block.getInt32(4 * i);
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [words[i - 15] ?? 0, words[i - 2] ?? 0];
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[i] = ((words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high) | 0;
  }
};

/** Works one block of 64 bytes, spread over 64 words, into the state. */
const compress = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (CONSTANTS[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
};

/** Characters encoded at a time; one becomes three bytes at most. */
const PIECE = 10_000;

/** Writes a piece of text in UTF-8 and says how many bytes it took; a lone surrogate becomes U+FFFD. */
const encode = (piece: string, bytes: Uint8Array): number => {
  let at = 0;
  for (let i = 0; i < piece.length; i += 1) {
    let code = piece.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) code = piece.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return at;
};

/** Where a piece that begins at `start` ends, so that it parts no pair of surrogates. */
const pieceEnd = (text: string, start: number): number => {
  const end = Math.min(text.length, start + PIECE);
  return end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
};

/** A sum that grows: `add` text (a pair of surrogates in one call), then read `hex` once. */
export type Sha256 = { add(text: string): void; hex(): string };

/** Starts a SHA-256 over text in UTF-8. */
export const createSha256 = (): Sha256 => {
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  const block = new Uint8Array(64);
  const view = new DataView(block.buffer);
  const bytes = new Uint8Array(3 * PIECE);
  let length = 0;
  const take = (count: number): void => {
    for (let i = 0; i < count; i += 1) {
      block[length % 64] = bytes[i] ?? 0;
      length += 1;
      if (length % 64 > 0) continue;
      spread(view, words);
      compress(state, words);
    }
  };
  const pad = (): void => {
    const bits = 8 * length;
    bytes.fill(0, 0, 72);
    bytes[0] = 0x80;
    const zeros = 1 + ((119 - (length % 64)) % 64);
    for (let i = 0; i < 8; i += 1) bytes[zeros + i] = Math.floor(bits / 2 ** (56 - 8 * i)) % 256;
    take(zeros + 8);
  };
  return {
    add: (text) => {
      for (let start = 0; start < text.length; start = pieceEnd(text, start)) {
        take(encode(text.slice(start, pieceEnd(text, start)), bytes));
      }
    },
    hex: () => {
      pad();
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
};
