import * as vscode from 'vscode';
import { type Page, pageText } from '../../core/advice/page';
import { type Kind, requestFor } from '../../core/advice/request';
import type { QuestionEntry } from '../../core/index/questionEntry';
import { isUnanswered } from '../../core/outline/unanswered';
import { ADVICE_SCHEME } from '../../ids';
import { speakingRates } from '../shared/speechSettings';
import { chosenModel } from './model';
import { sentenceOf } from './sentences';

/** The models to which the person has agreed that answers are sent. */
const AGREED = 'advice.agreed';
/** Nobody reads more. */
const LONGEST = 50_000;

/** Asks a model, and shows what it says beside the note. Nothing of it is written anywhere. */
export class Advising implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #pages = new Map<string, Page>();
  /** What ends those that are being answered. */
  readonly #stops = new Map<string, vscode.CancellationTokenSource>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider: vscode.Disposable;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#provider = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(ADVICE_SCHEME, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: ({ path }) => {
          const page = this.#pages.get(path);
          return page && pageText(page);
        },
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme !== ADVICE_SCHEME) return;
        this.#stops.get(uri.path)?.cancel(); // nobody reads on
        this.#pages.delete(uri.path);
      }),
    );
  }

  dispose(): void {
    for (const stop of this.#stops.values()) stop.cancel();
    this.#provider.dispose();
  }

  async advise(kind: Kind, entry: QuestionEntry): Promise<void> {
    if (isUnanswered(entry.question)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This question has no answer yet that a model could look at.'));
      return;
    }
    const model = await chosenModel();
    if (!model) return;
    const title = kind === 'review' ? vscode.l10n.t('Review of My Answer') : vscode.l10n.t('A Follow-up Question');
    const uri = vscode.Uri.from({ scheme: ADVICE_SCHEME, path: `/${title}.md` });
    const sent = requestFor(kind, entry, speakingRates());
    this.#stops.get(uri.path)?.cancel(); // the page is for this now
    const stop = new vscode.CancellationTokenSource();
    this.#stops.set(uri.path, stop);
    const isAgreed = this.#agreed().includes(model.id);
    const page: Page = {
      title,
      question: entry.question.text,
      state: isAgreed ? vscode.l10n.t('{0} is thinking…', model.name) : vscode.l10n.t('Nothing is sent yet.'),
      said: '',
      sentTitle: vscode.l10n.t('What is sent to {0}', model.name),
      sent,
    };
    this.#show(uri, page);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    if (isAgreed || (await this.#agree(model))) await this.#ask(model, uri, page, stop);
    if (this.#stops.get(uri.path) === stop) this.#stops.delete(uri.path);
    stop.dispose();
  }

  async #agree(model: vscode.LanguageModelChat): Promise<boolean> {
    const send = vscode.l10n.t('Send');
    const message = vscode.l10n.t('Send this question and your answer to {0}?', model.name);
    const detail = vscode.l10n.t(
      'All that is sent stands beside your note, now and each time. What the model says is only shown there. You are not asked again for this model.',
    );
    if ((await vscode.window.showInformationMessage(message, { modal: true, detail }, send)) !== send) return false;
    await this.#memory.update(AGREED, [...this.#agreed(), model.id]);
    return true;
  }

  #agreed(): readonly string[] {
    return this.#memory.get<readonly string[]>(AGREED) ?? [];
  }

  async #ask(model: vscode.LanguageModelChat, uri: vscode.Uri, page: Page, stop: vscode.CancellationTokenSource): Promise<void> {
    const title = vscode.l10n.t('{0} is thinking…', model.name);
    let said = '';
    const show = (state: string): void => {
      if (this.#stops.get(uri.path) === stop) this.#show(uri, { ...page, state, said });
    };
    show(title);
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    await vscode.window.withProgress(options, async (_, cancelled) => {
      const { token } = stop;
      const listening = cancelled.onCancellationRequested(() => stop.cancel());
      try {
        const messages = [page.sent.instructions, page.sent.data].map((text) => vscode.LanguageModelChatMessage.User(text));
        const { text } = await model.sendRequest(messages, { justification: vscode.l10n.t('To look at an answer in your notes, as you asked.') }, token);
        for await (const piece of text) {
          if (token.isCancellationRequested) throw new vscode.CancellationError();
          said += piece;
          show(title);
          if (said.length > LONGEST) break;
        }
        show(vscode.l10n.t('This is what {0} says; it is not your answer, and nothing of it is in your note.', model.name));
      } catch (error) {
        const sentence = token.isCancellationRequested ? vscode.l10n.t('You stopped {0}.', model.name) : sentenceOf(error, model.name);
        show(sentence);
        if (!token.isCancellationRequested) void vscode.window.showErrorMessage(sentence);
      } finally {
        listening.dispose();
      }
    });
  }

  #show(uri: vscode.Uri, page: Page): void {
    this.#pages.set(uri.path, page);
    this.#changed.fire(uri);
  }
}
