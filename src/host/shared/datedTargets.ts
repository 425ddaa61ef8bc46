import type * as vscode from 'vscode';
import type { Target } from '../../core/targets/target';
import type { DatedTarget } from '../../core/targets/neededNext';
import { dayOfTarget } from '../../core/targets/targetDay';
import { wishesIn } from './practiceSettings';

/** The targets of a folder with their days, as this computer's calendar has them. */
export function datedTargets(targets: { of(folder: vscode.Uri): readonly Target[] }, folder: vscode.Uri): DatedTarget[] {
  const { rollover } = wishesIn(undefined);
  const calendar = { rollover, offsetAt: (at: number) => 0 - new Date(at).getTimezoneOffset() };
  return targets.of(folder).map((target) => ({ target, day: dayOfTarget(target, calendar) }));
}
