/** The path from a new note to another one, with slashes and not escaped; nothing: no link. */
export type PathTo = (uri: string) => string | undefined;

/** A question, and where it is. */
export interface Linked {
  readonly text: string;
  readonly uri?: string;
  readonly line?: number;
}

/** `---` and so on: no question is read in such a note. */
export const NO_QUESTIONS = '---\nrehearse: off\n---';

/** Rows of Markdown, the first one the head; `aligned`: `---` or `--:` for each column. */
export function tableOf(aligned: readonly string[], [head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, aligned, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The line is named as VS Code does: `net/tcp.md#L12`. */
export function linked({ text, uri, line }: Linked, pathTo: PathTo | undefined): string {
  const path = uri === undefined ? undefined : pathTo?.(uri);
  const words = escaped(text);
  return path === undefined ? words : `[${words}](${addressOf(path)}${line === undefined ? '' : `#L${line + 1}`})`;
}

/**
 * Text that says in Markdown what it is:
 * ```
 * a | b [c] `d`   →   a \| b \[c\] \`d\`
 * 1. What?        →   1\. What?
 * ```
 */
export function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~$&]|^[-+=#]|(?<=^\d{1,9})[.)]/g, '\\$&');
}

/** Only what needs it is encoded, so that it can be read: `네트워크/tcp%20ip.md`. */
function addressOf(path: string): string {
  const address = path.replace(/[^\p{L}\p{M}\p{N}/._~-]/gu, encoded);
  return /^\.{1,2}\//.test(address) ? address : `./${address}`;
}

/** `encodeURIComponent` leaves brackets and a few more; half a character it cannot encode. */
function encoded(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return code >= 0xd800 && code <= 0xdfff ? '%EF%BF%BD' : encodeURIComponent(character);
}
