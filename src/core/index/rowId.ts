/**
 * What rows of the tree, commands and sessions call a note, a section or a question. These ids are put together and taken
 * apart here, and nowhere else:
 * ```
 * file:///notes/os.md                                    a note
 * file:///notes/os.md#?                                  its lines in doubt
 * file:///notes/os.md#/0:OS⏎Processes                    a section, by the titles above it: the first of that name
 * file:///notes/os.md#0:What is a fork?                  a question, the first of that text: this is its key
 * file:///notes/os.md#0:What is a fork?⏎0:And then?      what follows up on it
 * #again/java file:///notes/os.md#0:What is a fork?      a question that has a row of its own elsewhere
 * ```
 * No address has a `#`, and no text and no title a line break.
 */

const IN_NOTE = '#';
const BELOW = '\n';
const ONCE_MORE = '#again';

/** Writing an answer or adding another question does not change it. */
export function questionKey(uri: string, occurrence: number, text: string): string {
  return `${uri}${IN_NOTE}${occurrence}:${text}`;
}

export function followUpKey(above: string, occurrence: number, text: string): string {
  return `${above}${BELOW}${occurrence}:${text}`;
}

export function idOfSection(uri: string, occurrence: number, titles: readonly string[]): string {
  return `${uri}${IN_NOTE}/${occurrence}:${titles.join(BELOW)}`;
}

export function idOfPerhaps(uri: string): string {
  return `${uri}${IN_NOTE}?`;
}

/** What takes a question's key takes this as well. `where` tells several such rows apart, and has no blank. */
export function onceMore(key: string, where = ''): string {
  return `${ONCE_MORE}${where && `/${where}`} ${key}`;
}

/** The question's key in the id of its row. */
export function keyOf(id: string): string {
  return id.startsWith(ONCE_MORE) ? id.slice(id.indexOf(' ') + 1) : id;
}

/** The address of the note that an id names, or that what it names is in. */
export function noteOf(id: string): string {
  const key = keyOf(id);
  return key.split(IN_NOTE, 1)[0] ?? key;
}

/** Whether a key names something that follows up on the question of another. */
export function isKeyBelow(key: string, above: string): boolean {
  return key.startsWith(`${above}${BELOW}`);
}

export function isKeyOfFollowUp(key: string): boolean {
  return key.includes(BELOW);
}

/** The key of the question that a key's follows up on, at last; its own, if it follows up on none. */
export function outermostKey(key: string): string {
  return key.split(BELOW, 1)[0] ?? key;
}

/** The text of the question that a key's follows up on. */
export function textAbove(key: string): string | undefined {
  const above = key
    .slice(noteOf(key).length + IN_NOTE.length)
    .split(BELOW)
    .at(-2);
  return above?.slice(above.indexOf(':') + 1);
}
