/** So that Excel takes it for UTF-8, and not for what the computer had thirty years ago. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A table (RFC 4180) for a spreadsheet, which runs nothing of it. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
