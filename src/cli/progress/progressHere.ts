import { EVERYTHING, type Target } from '../../core/targets/target';
import { readTargets } from '../../core/targets/targetsFile';
import { TARGETS_FILE } from '../../core/targets/target';
import type { Paint } from '../paint';
import { Problem, type Tell } from '../problem';
import type { ReadNote } from '../readNotes';
import type { Settings } from '../settings';
import { onOneLine } from '../wording';
import { figuresOf } from './figures';
import { eventsHere, targetsHere } from './logs';
import { progressJson, progressText, sentenceOf } from './progress';

/** What all questions together are called where there are no targets. */
const ALL: Target = { name: 'All questions', counted: EVERYTHING };

interface ProgressArguments {
  readonly target: string | undefined;
  readonly json: boolean;
}

/** How far somebody is in the current folder, now. */
export async function progress(asked: ProgressArguments, notes: readonly ReadNote[], settings: Settings, paint: Paint, tell: Tell): Promise<string> {
  const { targets, problems } = readTargets(await targetsHere(tell));
  for (const problem of problems) tell(sentenceOf(TARGETS_FILE, problem));
  const at = Date.now();
  const offsetAt = (time: number): number => 0 - new Date(time).getTimezoneOffset();
  const given = { notes, events: await eventsHere(tell), targets: chosen(targets, asked.target), settings, now: { at, offset: offsetAt(at) }, offsetAt };
  const { figures, soFar } = figuresOf(given);
  return asked.json ? progressJson(figures, soFar) : progressText(figures, soFar, paint);
}

/** All targets, or the one that is asked for; where there are none, all questions are one. */
function chosen(targets: readonly Target[], name: string | undefined): readonly Target[] {
  if (name === undefined) return targets.length > 0 ? targets : [ALL];
  return [targetNamed(targets, name)];
}

/** The target of a name, whatever its capitals. */
export function targetNamed(targets: readonly Target[], name: string): Target {
  const same = (one: string): string => one.normalize('NFC').trim().toLowerCase();
  const found = targets.find((target) => target.name === name) ?? targets.find((target) => same(target.name) === same(name));
  if (found) return found;
  const known = targets.length > 0 ? `there are ${targets.map((target) => onOneLine(target.name)).join(', ')}` : `there are none in ${TARGETS_FILE}`;
  throw new Problem(`There is no target ${onOneLine(name)}; ${known}.`);
}
