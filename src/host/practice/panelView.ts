import * as vscode from 'vscode';
import type { Revealed, SessionView } from '../../core/practice/view';
import type { PanelLabels, PanelView, RevealedPart } from '../../protocol/messages';

/** A session's view in the person's language, its Markdown rendered. */
export async function panelView(view: SessionView): Promise<PanelView> {
  switch (view.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'finished':
      return {
        kind: 'finished',
        summary:
          view.total === 1
            ? vscode.l10n.t('You went through 1 question.')
            : vscode.l10n.t('You went through {0} questions.', view.total),
      };
    case 'card': {
      const { number, total, question, body, revealed } = view;
      return {
        kind: view.kind,
        number,
        total,
        progress: vscode.l10n.t('Question {0} of {1}', number, total),
        place: view.section.join(' › '),
        question,
        ...(body === undefined ? {} : { bodyHtml: await render(body) }),
        ...(revealed ? { revealed: await revealedPart(revealed) } : {}),
      };
    }
  }
}

async function revealedPart({ own, model, followUps }: Revealed): Promise<RevealedPart> {
  return {
    ownHtml: await Promise.all(own.map(render)),
    modelHtml: await Promise.all(model.map(render)),
    followUps,
  };
}

/** Sanitized HTML. What renders is loaded when it is first needed. */
async function render(markdown: string): Promise<string> {
  const { renderMarkdown } = await import('../../core/markdown/render');
  return renderMarkdown(markdown);
}

export function panelLabels(): PanelLabels {
  return {
    showAnswer: vscode.l10n.t('Show Answer'),
    answer: vscode.l10n.t('Answer'),
    modelAnswer: vscode.l10n.t('Model answer'),
    followUps: vscode.l10n.t('Follow-up questions'),
    next: vscode.l10n.t('Next'),
    previous: vscode.l10n.t('Previous'),
    openNote: vscode.l10n.t('Open Note'),
    restart: vscode.l10n.t('Start Again'),
    nothingToPractice: vscode.l10n.t('There is no question to practice'),
    howToWrite: vscode.l10n.t('Write a question as a heading in a Markdown note, such as “### Q. What is a deadlock?”.'),
    noAnswer: vscode.l10n.t('No answer is written yet.'),
    space: vscode.l10n.t('Space'),
  };
}
