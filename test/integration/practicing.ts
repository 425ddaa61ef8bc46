import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HistoryEvent } from '../../src/core/history/event';
import type { Known } from '../../src/core/history/known';
import { readLog } from '../../src/core/history/log';
import { entriesOf } from '../../src/core/index/questionEntry';
import type { Rehearse } from '../../src/extension';
import { until } from './extension';
import { file } from './workspace';

/** What is seen of the history of a scenario's folder. */

const LOOK_MS = 100;

export const LOGS = file('.rehearse/history').fsPath;

export const note = (...questions: string[]): string => questions.map((text) => `## Q. ${text}\n\nA. Yes.\n`).join('\n');

/** What is known of a question of a note by its text. */
export function known({ notes, history }: Rehearse, name: string, text: string): Known | undefined {
  const uri = file(name).toString();
  const found = notes.get(uri);
  const entry = found && entriesOf(uri, found).find(({ question }) => question.text === text);
  return entry && history.at(entry.key);
}

export function id(rehearse: Rehearse, name: string, text: string): string {
  const found = known(rehearse, name, text);
  assert.ok(found, `${text} is known`);
  return found.id;
}

/** The ratings of a question, in their order: `31`. */
export function ratings(rehearse: Rehearse, name: string, text: string): string | undefined {
  const found = known(rehearse, name, text);
  return found && (found.card?.ratings ?? []).map(({ rating }) => rating).join('');
}

/** Resolves when the history says so. */
export function historyIs(rehearse: Rehearse, condition: () => boolean): Promise<void> {
  return until(condition, (look) => ({ dispose: rehearse.history.onDidChange(look) }));
}

export function ratingsAre(rehearse: Rehearse, name: string, text: string, expected: string): Promise<void> {
  return historyIs(rehearse, () => ratings(rehearse, name, text) === expected);
}

/** The events in the logs of a folder. */
export function events(folder = LOGS): readonly HistoryEvent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => readLog(readFileSync(path.join(folder, name), 'utf8')).events);
}

export function types(folder = LOGS): string[] {
  return events(folder).map(({ type }) => type);
}

export function logsHave(condition: () => boolean): Promise<void> {
  return until(condition, (look) => {
    const looking = setInterval(look, LOOK_MS); // a watcher that is made now may begin too late to tell
    return { dispose: () => clearInterval(looking) };
  });
}
