/**
 * Makes the heads of the table of people into buttons that sort it. Rows that are equal keep their order, so sorting by
 * one column after another sorts within; empty cells come last either way. `data-key` stands in for a cell's text,
 * `data-order` has the values of a column in their order, and `data-first` is which way it is sorted at first.
 */
export const SORT_SCRIPT = `
(() => {
  const table = document.querySelector('table.people');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const sortBy = (head, at) => {
    const { first = 'ascending', order } = head.dataset;
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const way = head.getAttribute('aria-sort') === first ? other : first;
    const sign = way === 'ascending' ? 1 : -1;
    const values = order?.split('|');
    const rows = Array.from(body.rows, (row) => {
      const cell = row.cells[at];
      const text = cell.dataset.key ?? cell.textContent.trim();
      return { row, key: values && text ? String(values.indexOf(text)) : text };
    });
    rows.sort((a, b) => (a.key === '') - (b.key === '') || sign * compare(a.key, b.key));
    body.append(...rows.map(({ row }) => row));
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
