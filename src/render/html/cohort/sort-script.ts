/**
 * Makes the heads of the table of people into buttons that sort it. Rows that are equal keep their order, so sorting by
 * one column after another sorts within; empty cells come last either way. `data-key` stands in for a cell's text,
 * `data-order` has all values of a column in their order, and `data-first` is which way it is sorted at first.
 * Each distinct text is compared once, and each body of the table keeps its number of rows.
 */
export const SORT_SCRIPT = `
(() => {
  const table = document.querySelector('table.people');
  const bodies = [...table.tBodies];
  const size = bodies[0].rows.length;
  const heads = [...table.tHead.rows[0].cells];
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const sortBy = (head, at) => {
    const { first = 'ascending', order } = head.dataset;
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const way = head.getAttribute('aria-sort') === first ? other : first;
    const sign = way === 'ascending' ? 1 : -1;
    const rows = bodies.flatMap((body) => [...body.rows]).map((row) => {
      const cell = row.cells[at];
      return { row, key: cell.getAttribute('data-key') ?? cell.textContent.trim() };
    });
    const values = order?.split('|') ?? [...new Set(rows.map(({ key }) => key))].sort(compare);
    const places = new Map(values.map((value, place) => [value, place]));
    rows.sort((a, b) => (a.key === '') - (b.key === '') || sign * (places.get(a.key) - places.get(b.key)));
    bodies.forEach((body, at) => body.append(...rows.slice(at * size, (at + 1) * size).map(({ row }) => row)));
    for (const each of heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', way);
  };
  heads.forEach((head, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.onclick = () => sortBy(head, at);
    head.append(button);
  });
})();
`.trim();
