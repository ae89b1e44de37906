// Tables that hold data and tables that hold the page together look alike in HTML.

/** A cell with more text than this holds a piece of page, not a datum. */
const LONGEST_CELL = 800;

/**
 * True where the rows and columns of a table mean something: at least two rows of at least two filled cells, none of
 * them a piece of page. Nested tables and role=presentation mark layout, headers and captions mark data; without
 * either, most rows must be equally wide and cells short.
 */
export function isDataTable(table: HTMLTableElement): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table'))
    return false;
  const widths: number[] = [];
  let cells = 0;
  let characters = 0;
  for (const row of table.rows) {
    let filled = 0;
    for (const cell of row.cells) {
      const { length } = (cell.textContent ?? '').trim();
      if (length > LONGEST_CELL) return false;
      if (length) filled++;
      characters += length;
    }
    cells += filled;
    widths.push(filled);
  }
  const wide = widths.filter((width) => width > 1);
  if (wide.length < 2) return false;
  if (table.querySelector('th,caption,thead')) return true;
  const usual = wide.filter((width) => width === Math.max(...wide)).length;
  return usual * 2 > widths.length && characters / cells < 120 && !table.querySelector('h1,h2,h3,h4,h5,h6');
}
