// What a format of glossaries is: a reader and a writer over the Entry record. The readers are generators over pieces of a file, so that
// a big one can be read with progress, stopped between two pieces (leave the loop), and never stands in memory as a whole.
import type { Entry, Form, Jurisdiction, Source } from '../entry';

/** What is wrong with one place of a file. The sentence that a user reads is made where it is shown. */
export type Fault = {
  /** Counted from 1; in a dictionary zip the record in `file`. 0 where the fault has no line: the whole file. */
  readonly line: number;
  /** The file inside an archive. */
  readonly file?: string;
  readonly reason:
    | 'wrong-bytes' // not the encoding that the file begins as, or text already lost (U+FFFD) in it
    | 'too-long' // one entry is longer than `limits.entryLength`
    | 'too-big' // unpacked, the file is bigger than `limits.unpacked`
    | 'zip-bomb' // it unpacks to more than `limits.ratio` times its bytes
    | 'truncated' // the file ends in the middle of something
    | 'not-this-format'
    | 'doctype' // an XML document type, which may declare entities: never read
    | 'broken' // against the grammar of the format; `detail` says what stands there or what was expected
    | 'no-term'
    | 'bad-field'; // `detail`: the field and what is wrong with it
  readonly detail?: string;
};

/** Something in the file that is read past and not kept: no reason to refuse the rest. */
export type Warning = {
  readonly line: number;
  readonly file?: string;
  readonly reason: 'shortened' | 'unknown-column' | 'unknown-language' | 'left-out';
  readonly detail?: string;
};

/** What one piece of the file gave. */
export type Slice = {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
  /** Bytes (of text given as strings: UTF-16 units) of the file read so far. */
  readonly read: number;
};

export type Chunks = AsyncIterable<string | Uint8Array>;

/** A `TextDecoder` without `fatal`, passed in because core knows no browser: broken bytes become U+FFFD, which the readers look for. */
export type Decoder = { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What an entry gets where the file does not say it. */
export type Defaults = {
  readonly jurisdiction: Jurisdiction;
  readonly kind: Entry['kind'];
  /** The language of terms in Latin letters; terms in Chinese characters are zh-Hans unless the format says otherwise. */
  readonly lang: Form['lang'];
  /** What stands as the gloss of a term that comes without one. */
  readonly gloss: string;
  /** The file itself, as the source of what it says. */
  readonly source: Source;
  /** Two letters, before the dot of ids that are made here: "my" gives "my.k3x9". */
  readonly prefix: string;
};

export type Limits = {
  /** UTF-16 units of one record. */
  readonly entryLength: number;
  /** Bytes of an archive unpacked. */
  readonly unpacked: number;
  /** Unpacked bytes for each byte of the archive. */
  readonly ratio: number;
};

export const LIMITS: Limits = { entryLength: 100_000, unpacked: 1_000_000_000, ratio: 200 };

export type ReadOptions = {
  readonly defaults: Defaults;
  readonly limits: Limits;
  decoder(encoding: Encoding): Decoder;
  /** Which column of a table holds what, by number from 0; guessed from the headings where it is left out. */
  readonly columns?: readonly (string | null)[];
};

export type Reader = (chunks: Chunks, options: ReadOptions) => AsyncGenerator<Slice, void, void>;

/** A field that a format could not hold. */
export type Loss = {
  readonly field: string;
  /** dropped: not in the file. flattened: there for people, but does not come back as it was. */
  readonly how: 'dropped' | 'flattened';
  /** How many entries this befell. */
  readonly entries: number;
};

export type Written = { readonly data: string | Uint8Array; readonly losses: readonly Loss[] };

/** What a writer says about the whole: a title and the date of writing (ISO). */
export type About = { readonly title: string; readonly version: string; readonly date: string };

export type Writer = (entries: readonly Entry[], about: About) => Written;

export type Format = {
  readonly id: string;
  readonly name: string;
  /** File endings with their dot, the usual one first. */
  readonly endings: readonly string[];
  /** null: a format that is only written. */
  readonly read: Reader | null;
  readonly write: Writer;
};
