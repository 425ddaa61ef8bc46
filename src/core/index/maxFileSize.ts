/** In MB, if no setting says otherwise. */
const USUAL = 5;
/** No text is longer in VS Code. */
const MOST = 500;

export const MEGABYTE = 1_000_000;

/** How many bytes a note may have that is read, by a setting in MB as somebody may have written it. */
export function maxFileSizeOf(setting: unknown): number {
  const isSize = typeof setting === 'number' && setting > 0;
  return Math.round((isSize ? Math.min(setting, MOST) : USUAL) * MEGABYTE);
}

/** How many bytes a text has in UTF-8. */
export function bytesIn(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2; // a surrogate is half of four
  }
  return bytes;
}

/** Whether a text has more than so many bytes; most need not be counted to know. */
export function isLarger(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && bytesIn(text) > bytes;
}
