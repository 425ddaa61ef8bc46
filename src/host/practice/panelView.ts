import * as vscode from 'vscode';
import type { Progress } from '../../core/history/known';
import type { QuestionEntry } from '../../core/index/questionEntry';
import type { Session } from '../../core/practice/session';
import { type SessionView, viewOf } from '../../core/practice/view';
import { type Need, neededNext } from '../../core/targets/neededNext';
import type { TargetsByFolder } from '../shared/choosing/targetLines';
import { datedTargets } from '../shared/datedTargets';
import { pathIn } from '../shared/pathOf';
import { speakingRates } from '../shared/speechSettings';
import { now } from '../shared/today';
import { cardView, type MadeView } from './cardView';
import type { ImagesOf } from './held';
import type { Needs } from './needs';
import { summaryView } from './summaryView';

/** What a view is made with. */
export interface Making {
  readonly progress: Progress;
  readonly image: ImagesOf;
  /** Why an answer could not be saved. */
  readonly problem: string | undefined;
}

/** What may be seen of a session now. */
export function seenOf(session: Session, { progress, targets }: Pick<Needs, 'progress' | 'targets'>): SessionView {
  return viewOf(session, (id) => progress.find(id), Date.now(), {
    rates: speakingRates(),
    waits: (id) => progress.waits(id),
    forecast: (days) => progress.forecast(days),
    needOf: (entry) => neededFor(entry, targets),
  });
}

function neededFor(entry: QuestionEntry, targets: TargetsByFolder): Need | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(entry.uri));
  if (!folder) return undefined;
  return neededNext({ entry, path: pathIn(folder.uri, entry.uri) ?? '' }, datedTargets(targets, folder.uri), now().day);
}

/** Another text if something else is to be seen; time alone is nothing else. */
export function stampOf(view: SessionView, problem: string | undefined): string {
  return JSON.stringify([view, problem], (name, value: unknown) => (name === 'thinking' || name === 'speaking' ? undefined : value));
}

/** What may be seen, in the person's language, its Markdown rendered. */
export async function panelView(view: SessionView, { progress, image, problem }: Making): Promise<MadeView> {
  return view.kind === 'summary' ? { view: summaryView(view) } : cardView(view, progress, image(view.uri), problem);
}
