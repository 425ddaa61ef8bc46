import * as vscode from 'vscode';
import type { HomeWishes } from '../../core/history/homeSources';
import { type PracticeSettings, practiceSettingsOf } from '../../core/history/wishes';
import { Setting } from '../../ids';

const SETTINGS = [Setting.desiredRetention, Setting.dayStartsAt, Setting.mostPerDay];

/** How a person wants to be asked: in a folder, of a note that is in none, or in the window. */
export function wishesIn(scope: vscode.Uri | undefined): HomeWishes {
  const { wishes, mostPerDay } = settingsIn(scope);
  return { ...wishes, most: mostPerDay };
}

/** How many questions that were never practiced a person wants to begin with on a day. */
export function newPerDay(scope?: vscode.Uri): number {
  return settingsIn(scope).newPerDay;
}

function settingsIn(scope: vscode.Uri | undefined): PracticeSettings {
  const settings = vscode.workspace.getConfiguration(undefined, scope);
  return practiceSettingsOf((name) => settings.get(Setting[name]));
}

export function areWishesAffected(change: vscode.ConfigurationChangeEvent): boolean {
  return SETTINGS.some((setting) => change.affectsConfiguration(setting));
}
