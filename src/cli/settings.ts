import { readFile } from 'node:fs/promises';
import { NEW_PER_DAY } from '../core/history/known';
import { type Wishes, WISHES } from '../core/history/wishes';
import { maxFileSizeOf } from '../core/index/maxFileSize';
import { ReadAs, readAsSettingOf } from '../core/index/readAsSetting';
import type { Tell } from './problem';

const FILE = '.vscode/settings.json';

/** What `.vscode/settings.json` of the current folder says; what it does not, is as VS Code has it at first. */
export interface Settings {
  readonly readAs: ReadAs;
  /** How many bytes a note may have that is read. */
  readonly maxBytes: number;
  readonly wishes: Wishes;
  readonly newPerDay: number;
  readonly mostPerDay: number;
}

/** The settings of the current folder. Those that cannot be read say nothing. */
export async function settingsHere(tell: Tell): Promise<Settings> {
  const found = await read(tell);
  const setting = (...name: string[]): unknown => found[['rehearse', ...name].join('.')];
  const number = (name: string, least: number, most: number, otherwise: number): number => {
    const value = setting('history', name);
    return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
  };
  return {
    readAs: new ReadAs(readAsSettingOf(setting('readAs'))),
    maxBytes: maxFileSizeOf(setting('maxFileSize')),
    wishes: {
      ...WISHES,
      retention: number('desiredRetention', 0.7, 0.99, WISHES.retention),
      rollover: Math.floor(number('dayStartsAt', 0, 23, WISHES.rollover)),
    },
    newPerDay: Math.floor(number('newPerDay', 1, Number.MAX_SAFE_INTEGER, NEW_PER_DAY)),
    mostPerDay: Math.floor(number('mostPerDay', 0, Number.MAX_SAFE_INTEGER, 0)) || Infinity,
  };
}

async function read(tell: Tell): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = await readFile(FILE, 'utf8');
  } catch {
    return {}; // there are none
  }
  try {
    return (JSON.parse(withoutComments(text) || '{}') as Record<string, unknown> | null) ?? {};
  } catch {
    tell(`${FILE} is no JSON that can be read, so ${['rehearse', 'readAs'].join('.')} in it does not count; mend it.`);
    return {};
  }
}

/** Without what VS Code allows in settings beside JSON: comments, and a comma behind the last entry. */
function withoutComments(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replace(/"(?:\\.|[^"\\])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (part) => (part.startsWith('"') ? part : ' '));
  return plain.replace(/"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? ' ' : part)).trim();
}
