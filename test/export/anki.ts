/** A text file as Anki's manual says that Anki reads it: docs.ankiweb.net/importing/text-files.html */
export interface AnkiText {
  readonly headers: ReadonlyMap<string, string>;
  readonly rows: readonly (readonly string[])[];
}

export interface AnkiNote {
  readonly guid: string;
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  readonly deck: string;
}

const SEPARATORS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', space: ' ', pipe: '|', colon: ':' };

/** Headers stand at the top; a line that begins with `#` where a row would is a comment. */
export function readAnki(text: string): AnkiText {
  const headers = new Map<string, string>();
  let rest = text.replace(/^\uFEFF/, '');
  for (let line = /^#([a-z ]+):(.*)\n/.exec(rest); line; line = /^#([a-z ]+):(.*)\n/.exec(rest)) {
    headers.set(line[1] ?? '', line[2] ?? '');
    rest = rest.slice(line[0].length);
  }
  const named = headers.get('separator') ?? '';
  const separator = SEPARATORS[named.toLowerCase()] ?? named;
  const rows = rowsIn(rest, separator).filter(([first, ...others]) => !(first?.startsWith('#') && others.length === 0) && (first !== '' || others.length > 0));
  const columns = headers.get('columns')?.split(separator).length ?? rows[0]?.length ?? 0;
  return { headers, rows: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? '')) };
}

/** Quotes count at the beginning of a field; within them separators and ends of lines are text, and two quotes are one. */
export function rowsIn(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at += 1;
        field += text[at] ?? '';
      }
      at += 1;
    }
    while (at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at] ?? '')) field += text[at++] ?? '';
    row.push(field);
    if (text[at] === separator) {
      at += 1;
      if (at < text.length && !/[\r\n]/.test(text[at] ?? '')) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/** What somebody has in Anki. */
export class AnkiCollection {
  readonly notes: AnkiNote[] = [];

  /** A note with a GUID that is there is updated and stays in its deck; one without a GUID is known by its first field. */
  import(text: string): { readonly added: number; readonly updated: number } {
    const { headers, rows } = readAnki(text);
    const column = (name: string): number => Number(headers.get(`${name} column`) ?? 0) - 1;
    const special = ['guid', 'tags', 'deck', 'notetype'].map(column);
    let added = 0;
    let updated = 0;
    for (const row of rows) {
      const fields = row.filter((_, at) => !special.includes(at));
      const guid = row[column('guid')] ?? '';
      const note = {
        guid,
        fields,
        tags: (row[column('tags')] ?? '').split(' ').filter((tag) => tag !== ''),
        deck: row[column('deck')] ?? headers.get('deck') ?? 'Default',
      };
      const known = this.notes.findIndex((one) => (guid === '' ? one.fields[0] === fields[0] : one.guid === guid));
      const before = this.notes[known];
      if (before) {
        this.notes[known] = { ...note, deck: before.deck };
        updated += 1;
      } else {
        this.notes.push(note);
        added += 1;
      }
    }
    return { added, updated };
  }
}
