import * as vscode from 'vscode';
import { secondsOf } from '../../core/speech/speech';
import { spokenIn } from '../../core/speech/spoken';
import type { SpokenView } from '../../protocol/panelView';
import { answerSeconds, speakingRates } from '../shared/speechSettings';
import { clockWords } from './words';

/** How long a text takes to say, against how long it should. */
export function spokenView(text: string): SpokenView {
  const seconds = secondsOf(spokenIn(text), speakingRates());
  const wanted = answerSeconds();
  const words = wanted === 0 ? clockWords(seconds) : vscode.l10n.t('{0} of {1}', clockWords(seconds), clockWords(wanted));
  return { words, isLong: wanted > 0 && seconds > wanted };
}
