const IDEOGRAPHS = '一二三四五六七八九十';
/** Marks in which digits do not count: tags and links. */
const ASIDE = /<[^<>]*>|\]\([^)]*\)/g;
const NUMBER = /[\d０-９]+|[\u2460-\u2473]|[一二三四五六七八九十]+(?=[、.．])/gu;

/** `Q3. ` → `Q4. `, `1-2. ` → `1-3. `, `③ ` → `④ `, `二、` → `三、` */
export function nextNumber(lead: string, before = numberIn(lead)): string {
  const found = lastNumber(lead);
  if (!found) return lead;
  const number = /^\d+$/.test(found.text) && before !== '' ? before : found.text;
  return lead.slice(0, found.index) + after(number) + lead.slice(found.index + found.text.length);
}

/** The digits of the number in what stands before a question. */
export function numberIn(lead: string): string {
  return /\d+/.exec(lastNumber(lead)?.text ?? '')?.[0] ?? '';
}

/** The number in what stands before a question, as it is written: `3`, `③`, `三`. */
export function lastNumber(lead: string): { text: string; index: number } | undefined {
  const plain = lead.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const last = [...plain.matchAll(NUMBER)].at(-1);
  return last && { text: last[0], index: last.index };
}

function after(number: string): string {
  if (/^\d+$/.test(number)) return String(Number(number) + 1).padStart(number.startsWith('0') ? number.length : 1, '0');
  if (/^[\u2460-\u2472]$/u.test(number)) return String.fromCharCode(number.charCodeAt(0) + 1);
  if (/^[０-９]+$/.test(number)) return fullWidth(Number(number.normalize('NFKC')) + 1);
  return ideographs(valueOf(number) + 1);
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** `十二` → 12 */
function valueOf(number: string): number {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['0', number];
  const ten = tens === '0' ? 0 : tens === '' ? 1 : IDEOGRAPHS.indexOf(tens) + 1;
  return ten * 10 + (ones === '' ? 0 : IDEOGRAPHS.indexOf(ones) + 1);
}

function ideographs(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (IDEOGRAPHS[tens - 1] ?? '')}十`;
  return ten + (ones === 0 ? '' : (IDEOGRAPHS[ones - 1] ?? ''));
}
