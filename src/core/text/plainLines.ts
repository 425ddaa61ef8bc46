/** A text with `\n` between its lines, without signs that nobody sees and programs choke on. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}
