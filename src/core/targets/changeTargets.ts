import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser/lib/esm/main.js';
import type { Target } from './target';
import { readTargets, TARGETS_VERSION } from './targetsFile';

const BEGINNING = `{\n  "version": ${TARGETS_VERSION},\n  "targets": []\n}\n`;
const TABS = /^\t/m;

/** Why a file may not be written: somebody has to mend it first, or it is of a newer version. */
export function whyNotChanged(text: string): 'conflict' | 'broken' | 'newer' | undefined {
  for (const { kind } of readTargets(text).problems) if (kind === 'conflict' || kind === 'broken' || kind === 'newer') return kind;
  return undefined;
}

/** The text with one target more at the end of the list; all else stays as it is written. */
export function withTarget(text: string, target: Target): string {
  const before = text.replace(/^\uFEFF/, '').trim() === '' ? BEGINNING : text;
  const list = nodeAt(before, ['targets']);
  if (!list) return text;
  const last = list.children?.at(-1);
  const ends = before.includes('\r\n') ? '\r\n' : '\n';
  const [outer, step] = [indentAt(before, list.offset), TABS.test(before) ? '\t' : '  '];
  const written = JSON.stringify(fieldsOf(target), undefined, step).replaceAll('\n', `\n${outer}${step}`);
  const entry = `\n${outer}${step}${written}`.replaceAll('\n', ends);
  if (last) return put(before, last.offset + last.length, `,${entry}`);
  return put(before, list.offset + 1, `${entry}${ends}${outer}`);
}

/** The text without a target of that name. */
export function withoutTarget(text: string, name: string): string {
  const at = placeOf(text, name);
  return at < 0 ? text : applyEdits(text, modify(plain(text), ['targets', at], undefined, {}));
}

/** The text with another day for a target, or with none. Fields that this version does not know stay. */
export function withDate(text: string, name: string, date: string | undefined): string {
  const at = placeOf(text, name);
  const target = at < 0 ? undefined : nodeAt(text, ['targets', at]);
  const last = target?.children?.at(-1);
  if (!target || !last) return text;
  const hasDate = nodeAt(text, ['targets', at, 'date']) !== undefined;
  if (hasDate || date === undefined) return applyEdits(text, modify(plain(text), ['targets', at, 'date'], date, {}));
  const lead = /(?:\r\n|\r|\n)[ \t]*$/.exec(text.slice(target.offset, last.offset))?.[0] ?? ' ';
  return put(text, last.offset + last.length, `,${lead}"date": ${JSON.stringify(date)}`);
}

function placeOf(text: string, name: string): number {
  const names = nodeAt(text, ['targets'])?.children?.map((target) => findNodeAtLocation(target, ['name'])?.value as unknown);
  return names?.findIndex((one) => typeof one === 'string' && one.trim() === name) ?? -1;
}

function nodeAt(text: string, path: (string | number)[]): Node | undefined {
  const tree = parseTree(plain(text));
  return tree ? findNodeAtLocation(tree, path) : undefined;
}

/** A mark at the beginning is no JSON; without it all else would be elsewhere. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, ' ');
}

function put(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

/** The blanks that the line of a place begins with. */
function indentAt(text: string, at: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

function fieldsOf({ name, company, role, date, counted }: Target): Record<string, unknown> {
  const { folders, notes, sections, tags } = counted;
  const named = Object.entries({ folders, notes, sections, tags }).filter(([, all]) => all.length > 0);
  const told = Object.entries({ company, role, date }).filter(([, value]) => value !== undefined);
  return { name, ...Object.fromEntries<unknown>([...told, ...named]) };
}
