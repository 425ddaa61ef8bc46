import { readFile } from 'node:fs/promises';
import { type PracticeSettings, practiceSettingsOf } from '../core/history/wishes';
import { maxFileSizeOf } from '../core/index/maxFileSize';
import { ReadAs, readAsSettingOf } from '../core/index/readAsSetting';
import type { Tell } from './problem';

const FILE = '.vscode/settings.json';

/** What `.vscode/settings.json` of the current folder says; what it does not, is as VS Code has it at first. */
export interface Settings extends PracticeSettings {
  readonly readAs: ReadAs;
  /** How many bytes a note may have that is read. */
  readonly maxBytes: number;
}

/** The settings of the current folder. Those that cannot be read say nothing. */
export async function settingsHere(tell: Tell): Promise<Settings> {
  const found = await read(tell);
  const setting = (...name: string[]): unknown => found[['rehearse', ...name].join('.')];
  return {
    readAs: new ReadAs(readAsSettingOf(setting('readAs'))),
    maxBytes: maxFileSizeOf(setting('maxFileSize')),
    ...practiceSettingsOf((name) => setting('history', name)),
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
