// A trie over numbered symbols, built by insertion and laid out as a double array (Aoe 1989): a node is a cell, its child by a
// symbol is the cell base + symbol, and `check` there names its parent. A step costs two array reads whatever the number of terms,
// and the arrays are the file: nothing is built when a pack is loaded. Nodes with many children are placed first, single ones fill
// the holes, so that the layout is nearly dense and takes time near linear in the nodes.

/** A trie as arrays. Cell 0 is the root; symbols count from 1. */
export type Trie = {
  /** By cell: add a symbol for the cell of that child. */
  readonly base: Uint32Array;
  /** By cell: its parent's cell + 1; 0 where the cell is free. */
  readonly check: Uint32Array;
  /** By cell: what ends there; 0 where nothing does. */
  readonly value: Uint32Array;
};

export type TrieBuilder = {
  /** The node at the end of a way, made where there is none. Symbols count from 1. */
  readonly reach: (symbols: ArrayLike<number>, count: number) => number;
  /** How many nodes there are, the root included. */
  readonly size: () => number;
  /**
   * Lays the trie out.
   * @param values what ends at each node
   */
  readonly layOut: (values: Uint32Array) => Trie;
};

/** Nodes as columns. Node 0 is the root and is its own parent. */
type Nodes = { parents: Uint32Array; symbols: Uint32Array; count: number };

const doubled = (array: Uint32Array, size = 2 * array.length): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
};

const edgeHash = (parent: number, symbol: number): number => {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Starts an empty trie. */
export const createTrieBuilder = (): TrieBuilder => {
  const nodes: Nodes = { parents: new Uint32Array(1024), symbols: new Uint32Array(1024), count: 1 };
  /** Nodes by a hash of parent and symbol, at most half full; 0 where there is none, since the root has no parent. */
  let table = new Uint32Array(4096);

  const slotOf = (parent: number, symbol: number): number => {
    const mask = table.length - 1;
    let slot = edgeHash(parent, symbol) & mask;
    for (;;) {
      const node = table[slot] ?? 0;
      if (node === 0 || (nodes.parents[node] === parent && nodes.symbols[node] === symbol)) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    nodes.parents = doubled(nodes.parents);
    nodes.symbols = doubled(nodes.symbols);
    table = new Uint32Array(2 * table.length);
    for (let node = 1; node < nodes.count; node++)
      table[slotOf(nodes.parents[node] ?? 0, nodes.symbols[node] ?? 0)] = node;
  };
  const childOf = (parent: number, symbol: number): number => {
    const slot = slotOf(parent, symbol);
    const found = table[slot] ?? 0;
    if (found !== 0) return found;
    const node = nodes.count++;
    nodes.parents[node] = parent;
    nodes.symbols[node] = symbol;
    table[slot] = node;
    if (nodes.count === nodes.parents.length) grow();
    return node;
  };
  return {
    reach: (symbols, count) => {
      let node = 0;
      for (let at = 0; at < count; at++) node = childOf(node, symbols[at] ?? 0);
      return node;
    },
    size: () => nodes.count,
    layOut: (values) => layOut(nodes, values),
  };
};

/** The children of each node side by side, by counting: those of `node` lie from `first[node]` to `first[node + 1]`. */
const childrenOf = ({ parents, count }: Nodes) => {
  const first = new Uint32Array(count + 1);
  for (let node = 1; node < count; node++) {
    const parent = (parents[node] ?? 0) + 1;
    first[parent] = (first[parent] ?? 0) + 1;
  }
  for (let node = 0; node < count; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const children = new Uint32Array(count);
  const filled = first.slice();
  for (let node = 1; node < count; node++) {
    const parent = parents[node] ?? 0;
    const at = filled[parent] ?? 0;
    children[at] = node;
    filled[parent] = at + 1;
  }
  return { first, children };
};

/** Nodes that have children, those with the most first. */
const byChildren = (first: Uint32Array, count: number): Uint32Array => {
  const parents = new Uint32Array(count).map((_, node) => node);
  const degree = (node: number) => (first[node + 1] ?? 0) - (first[node] ?? 0);
  return parents.filter((node) => degree(node) > 0).sort((a, b) => degree(b) - degree(a) || a - b);
};

/** Free cells, found by following `next` past the taken ones, which is shortened on the way. Growing. */
const createCells = (size: number) => {
  let next = new Uint32Array(size).map((_, cell) => cell);
  let end = 1;
  const extend = (cell: number): void => {
    if (cell + 1 < next.length) return;
    const from = next.length;
    next = doubled(next, Math.max(2 * from, cell + 2));
    for (let at = from; at < next.length; at++) next[at] = at;
  };
  const free = (cell: number): number => {
    extend(cell);
    let found = cell;
    while ((next[found] ?? found) !== found) {
      found = next[found] ?? found;
      extend(found);
    }
    for (let at = cell; at !== found; ) {
      const following = next[at] ?? found;
      next[at] = found;
      at = following;
    }
    return found;
  };
  return {
    /** The first free cell from this one on. */
    free,
    isFree: (cell: number): boolean => cell >= next.length || next[cell] === cell,
    take: (cell: number): void => {
      extend(cell);
      next[cell] = cell + 1;
      end = Math.max(end, cell + 1);
    },
    /** One more than the last cell taken. */
    end: (): number => end,
  };
};

/** Places tried before the search for room takes longer steps: the region there is nearly full, and single children fill it. */
const TRIES = 64;

const layOut = (nodes: Nodes, values: Uint32Array): Trie => {
  const { first, children } = childrenOf(nodes);
  const cells = createCells(2 * nodes.count + 256);
  const cellOf = new Uint32Array(nodes.count);
  const baseOf = new Uint32Array(nodes.count);
  cells.take(0);
  let searchFrom = 1;
  for (const node of byChildren(first, nodes.count)) {
    const own = children.subarray(first[node], first[node + 1]);
    let least = 0xffffffff;
    for (const child of own) least = Math.min(least, nodes.symbols[child] ?? 0);
    let cell = cells.free(Math.max(least, own.length > 1 ? searchFrom : 1));
    for (let tries = 1, step = 1; !fits(own, nodes.symbols, cell - least, cells.isFree); tries++) {
      if (tries === TRIES) searchFrom = cell;
      if (tries % TRIES === 0) step++;
      cell = cells.free(cell + step);
    }
    const base = cell - least;
    baseOf[node] = base;
    for (const child of own) {
      const place = base + (nodes.symbols[child] ?? 0);
      cellOf[child] = place;
      cells.take(place);
    }
  }
  return written(nodes, { values, cellOf, baseOf, size: cells.end() });
};

const fits = (
  children: Uint32Array,
  symbols: Uint32Array,
  base: number,
  isFree: (cell: number) => boolean,
): boolean => {
  for (const child of children) if (!isFree(base + (symbols[child] ?? 0))) return false;
  return true;
};

type Layout = {
  readonly values: Uint32Array;
  readonly cellOf: Uint32Array;
  readonly baseOf: Uint32Array;
  readonly size: number;
};

const written = ({ parents, count }: Nodes, { values, cellOf, baseOf, size }: Layout): Trie => {
  const base = new Uint32Array(size);
  const check = new Uint32Array(size);
  const value = new Uint32Array(size);
  for (let node = 0; node < count; node++) {
    const cell = cellOf[node] ?? 0;
    base[cell] = baseOf[node] ?? 0;
    value[cell] = values[node] ?? 0;
    if (node > 0) check[cell] = (cellOf[parents[node] ?? 0] ?? 0) + 1;
  }
  return { base, check, value };
};
