import * as vscode from 'vscode';
import type { HomeWishes } from '../../core/history/homeProgress';
import { NEW_PER_DAY } from '../../core/history/known';
import { WISHES } from '../../core/history/wishes';
import { Setting } from '../../ids';

const SETTINGS = [Setting.desiredRetention, Setting.dayStartsAt, Setting.mostPerDay];

/** How a person wants to be asked: in a folder, of a note that is in none, or in the window. */
export function wishesIn(scope: vscode.Uri | undefined): HomeWishes {
  const settings = vscode.workspace.getConfiguration(undefined, scope);
  const number = (setting: string, least: number, most: number, otherwise: number): number => {
    const value = settings.get<unknown>(setting);
    return typeof value === 'number' && value >= least && value <= most ? value : otherwise;
  };
  return {
    retention: number(Setting.desiredRetention, 0.7, 0.99, WISHES.retention),
    longest: WISHES.longest,
    rollover: Math.floor(number(Setting.dayStartsAt, 0, 23, WISHES.rollover)),
    most: Math.floor(number(Setting.mostPerDay, 0, Number.MAX_SAFE_INTEGER, 0)) || Infinity,
  };
}

/** How many questions that were never practiced a person wants to begin with on a day. */
export function newPerDay(scope?: vscode.Uri): number {
  const value = vscode.workspace.getConfiguration(undefined, scope).get<unknown>(Setting.newPerDay);
  return typeof value === 'number' && value >= 1 ? Math.floor(value) : NEW_PER_DAY;
}

export function areWishesAffected(change: vscode.ConfigurationChangeEvent): boolean {
  return SETTINGS.some((setting) => change.affectsConfiguration(setting));
}
