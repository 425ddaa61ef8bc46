import * as vscode from 'vscode';
import { dayOf, ROLLOVER } from '../../core/history/days';
import type { Now } from '../../core/outline/practiced';
import { Setting } from '../../ids';

/** Now, and the day it belongs to: one begins when the person says so. */
export function now(): Now {
  const at = Date.now();
  const hour = vscode.workspace.getConfiguration().get<unknown>(Setting.dayStartsAt);
  return { at, day: dayOf({ at, offset: -new Date(at).getTimezoneOffset() }, typeof hour === 'number' ? hour : ROLLOVER) };
}
