import * as vscode from 'vscode';
import type { Rates } from '../../core/speech/speech';
import { Setting } from '../../ids';

/** How fast the person speaks, as their settings say. */
export function speakingRates(): Rates {
  const settings = vscode.workspace.getConfiguration();
  return {
    words: settings.get(Setting.wordsPerMinute, 150),
    syllables: settings.get(Setting.syllablesPerMinute, 270),
    chinese: settings.get(Setting.chinesePerMinute, 240),
    japanese: settings.get(Setting.japanesePerMinute, 300),
  };
}

/** How long an answer should take to say; 0 if nothing is said about that. */
export function answerSeconds(): number {
  return Math.max(0, vscode.workspace.getConfiguration().get(Setting.answerSeconds, 120));
}

/** `45 s`, `1 min 20 s`, `2 min`. */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return vscode.l10n.t('{0} s', rest);
  return rest === 0 ? vscode.l10n.t('{0} min', minutes) : vscode.l10n.t('{0} min {1} s', minutes, rest);
}
