import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { readMoment } from '../history/moment';
import { linesOf } from '../notes/excerpt';
import { object, otherwise, type Reader, text } from '../reader';
import type { SectionOfNote, Target } from './target';
import { dayOfDate } from './targetDay';

/** The version of what is written. A reader takes what it understands of newer ones, and leaves the file alone. */
export const TARGETS_VERSION = 1;

/**
 * What is wrong with a file of targets. Nothing is ever taken out of it.
 * - `conflict`: a mark that Git left, as two sides changed it
 * - `broken`: no JSON, or not with a list of targets
 * - `newer`: of a later version; what is understood of it counts
 * - `unnamed`, `sameName`, `badDate`: of one target; the first two do not count, the last counts without its date
 */
export interface FileProblem {
  readonly kind: 'conflict' | 'broken' | 'newer' | 'unnamed' | 'sameName' | 'badDate';
  /** From 1, as editors show it. */
  readonly line: number;
  /** The name or the date that is meant. */
  readonly text?: string;
}

export interface TargetsFile {
  readonly targets: readonly Target[];
  readonly problems: readonly FileProblem[];
}

const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/m;

/**
 * ```
 * { "version": 1, "targets": [{ "name": "Acme", "date": "2026-12-12", "folders": ["acme"], "tags": ["backend"] }] }
 * ```
 * An empty file has none.
 */
export function readTargets(written: string): TargetsFile {
  const file = { text: written };
  const lineAt = (offset: number): number => linesOf(file).position(offset).line + 1;
  const conflict = CONFLICT.exec(written);
  if (conflict) return { targets: [], problems: [{ kind: 'conflict', line: lineAt(conflict.index) }] };
  if (written.replace(/^\uFEFF/, '').trim() === '') return { targets: [], problems: [] };
  const errors: ParseError[] = [];
  const tree = parseTree(written.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const all = tree && memberOf(tree, 'targets');
  const broken = errors[0]?.offset ?? (all?.type === 'array' ? undefined : (all?.offset ?? 0));
  if (!all || broken !== undefined) return { targets: [], problems: [{ kind: 'broken', line: lineAt(broken ?? 0) }] };
  const version = memberOf(tree, 'version');
  const isNewer = Number(version?.value) > TARGETS_VERSION;
  const problems: FileProblem[] = version && isNewer ? [{ kind: 'newer', line: lineAt(version.offset) }] : [];
  const targets: Target[] = [];
  for (const node of all.children ?? []) {
    const target = targetOf(node);
    const isTaken = targets.some(({ name }) => name === target?.name);
    if (!target) problems.push({ kind: 'unnamed', line: lineAt(node.offset) });
    else if (isTaken) problems.push({ kind: 'sameName', line: lineAt(node.offset), text: target.name });
    else targets.push(target);
    const date = memberOf(node, 'date');
    const isBadDate = target && !isTaken && date && target.date === undefined;
    if (isBadDate) problems.push({ kind: 'badDate', line: lineAt(date.offset), text: String(getNodeValue(date)) });
  }
  return { targets, problems };
}

const sectionOfNote: Reader<SectionOfNote> = object({ note: text(), title: text() });
const orEmpty = otherwise(text(), '');

function trimmed(value: unknown): string {
  return orEmpty(value).trim();
}

function targetOf(node: Node): Target | undefined {
  const fields = getNodeValue(node) as Readonly<Record<string, unknown>> | null;
  if (node.type !== 'object' || !fields) return undefined;
  const { name, company, role, date, folders, notes, sections, tags } = fields;
  if (trimmed(name) === '') return undefined;
  return {
    name: trimmed(name),
    ...(trimmed(company) === '' ? {} : { company: trimmed(company) }),
    ...(trimmed(role) === '' ? {} : { role: trimmed(role) }),
    ...(isDate(trimmed(date)) ? { date: trimmed(date) } : {}),
    counted: { folders: textsOf(folders), notes: textsOf(notes), sections: sectionsOf(sections), tags: textsOf(tags) },
  };
}

function isDate(date: string): boolean {
  return dayOfDate(date) !== undefined || readMoment(date) !== undefined;
}

function textsOf(value: unknown): string[] {
  return [value]
    .flat()
    .map(trimmed)
    .filter((one) => one !== '');
}

function sectionsOf(value: unknown): SectionOfNote[] {
  return [value].flat().flatMap((one) => sectionOfNote(one) ?? []);
}

function memberOf(node: Node, name: string): Node | undefined {
  return node.children?.find(({ type, children }) => type === 'property' && children?.[0]?.value === name)?.children?.[1];
}
