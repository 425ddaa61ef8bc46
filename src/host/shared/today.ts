import * as vscode from 'vscode';
import { dayOf, ROLLOVER } from '../../core/history/days';
import type { Moment } from '../../core/history/moment';
import type { LocalMoment } from '../../core/outline/practiced';
import { Setting } from '../../ids';

/** Now, and the day it belongs to: one begins when the person says so. */
export function now(): LocalMoment {
  const at = Date.now();
  return { at, day: dayOfMoment({ at, offset: -new Date(at).getTimezoneOffset() }) };
}

/** The day that a moment belongs to. */
export function dayOfMoment(moment: Moment): number {
  const hour = vscode.workspace.getConfiguration().get<unknown>(Setting.dayStartsAt);
  return dayOf(moment, typeof hour === 'number' ? hour : ROLLOVER);
}
