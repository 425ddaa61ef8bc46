import * as vscode from 'vscode';
import { type AdvicePage, pageText } from '../../core/advice/page';
import type { AdviceKind } from '../../core/advice/request';
import type { QuestionEntry } from '../../core/index/questionEntry';
import { ADVICE_SCHEME, DRAFT_SCHEME } from '../../ids';
import { type KeptDraft, keepDraft } from './keeping';
import { pageOf, questionOf, requestOf, titleOf } from './kinds';
import { chosenModel } from '../shared/model';
import type { AdviceNeeds } from './needs';
import { sentenceOf } from '../shared/modelSentences';

const SCHEMES: readonly string[] = [ADVICE_SCHEME, DRAFT_SCHEME];
/** Nobody reads more. */
const LONGEST = 50_000;

/** Asks a model, and shows what it says beside the note. Nothing of it is written anywhere. */
export class Advising implements vscode.Disposable {
  readonly #needs: AdviceNeeds;
  /** What was drafted last. */
  readonly #drafts = new Map<string, KeptDraft>();
  readonly #pages = new Map<string, AdvicePage>();
  /** What ends those that are being answered. */
  readonly #stops = new Map<string, vscode.CancellationTokenSource>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #provider: vscode.Disposable;

  constructor(needs: AdviceNeeds) {
    this.#needs = needs;
    const provider: vscode.TextDocumentContentProvider = {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ path }) => {
        const page = this.#pages.get(path);
        return page && pageText(page);
      },
    };
    this.#provider = vscode.Disposable.from(
      this.#changed,
      ...SCHEMES.map((scheme) => vscode.workspace.registerTextDocumentContentProvider(scheme, provider)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (!SCHEMES.includes(uri.scheme)) return;
        this.#stops.get(uri.path)?.cancel(); // nobody reads on
        this.#pages.delete(uri.path);
        this.#drafts.delete(uri.path);
      }),
    );
  }

  dispose(): void {
    for (const stop of this.#stops.values()) stop.cancel();
    this.#provider.dispose();
  }

  async advise(kind: AdviceKind, entry: QuestionEntry): Promise<void> {
    const sent = requestOf(kind, entry, this.#needs.index);
    if (typeof sent === 'string') {
      void vscode.window.showInformationMessage(sent);
      return;
    }
    const model = await chosenModel();
    if (!model) return;
    const uri = pageOf(kind);
    this.#stops.get(uri.path)?.cancel(); // the page is for this now
    this.#drafts.delete(uri.path);
    const stop = new vscode.CancellationTokenSource();
    this.#stops.set(uri.path, stop);
    const isAgreed = this.#agreed(kind).includes(model.id);
    const page: AdvicePage = {
      title: titleOf(kind),
      question: entry.question.text,
      state: isAgreed ? vscode.l10n.t('{0} is thinking…', model.name) : vscode.l10n.t('Nothing is sent yet.'),
      said: '',
      sentTitle: vscode.l10n.t('What is sent to {0}', model.name),
      sent,
    };
    this.#show(uri, page);
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
    const said = isAgreed || (await this.#agree(kind, model)) ? await this.#ask(model, uri, page, stop) : undefined;
    if (this.#stops.get(uri.path) === stop) this.#stops.delete(uri.path);
    if (kind === 'draft' && said !== undefined) this.#drafts.set(uri.path, { uri: entry.uri, key: entry.key, text: said });
    stop.dispose();
  }

  /** Writes what was drafted into its note, as a model answer. */
  async keep(page: unknown): Promise<void> {
    const uri = page instanceof vscode.Uri ? page : pageOf('draft');
    const draft = this.#drafts.get(uri.path);
    if (draft) await keepDraft(this.#needs.index, draft);
    else void vscode.window.showInformationMessage(vscode.l10n.t('There is no draft that could be kept.'));
  }

  async #agree(kind: AdviceKind, model: vscode.LanguageModelChat): Promise<boolean> {
    const send = vscode.l10n.t('Send');
    const detail = vscode.l10n.t(
      'All that is sent stands beside your note, now and each time. What the model says is only shown there. You are not asked again for this model.',
    );
    if ((await vscode.window.showInformationMessage(questionOf(kind, model.name), { modal: true, detail }, send)) !== send) return false;
    await this.#needs.memory.update(agreedKey(kind), [...this.#agreed(kind), model.id]);
    return true;
  }

  #agreed(kind: AdviceKind): readonly string[] {
    return this.#needs.memory.get<readonly string[]>(agreedKey(kind)) ?? [];
  }

  /** What it said; nothing, if that is not all. */
  async #ask(model: vscode.LanguageModelChat, uri: vscode.Uri, page: AdvicePage, stop: vscode.CancellationTokenSource): Promise<string | undefined> {
    const title = vscode.l10n.t('{0} is thinking…', model.name);
    let said = '';
    const show = (state: string): void => {
      if (this.#stops.get(uri.path) === stop) this.#show(uri, { ...page, state, said });
    };
    show(title);
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return vscode.window.withProgress(options, async (_, cancelled) => {
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
        return said.trim() === '' ? undefined : said;
      } catch (error) {
        const sentence = token.isCancellationRequested ? vscode.l10n.t('You stopped {0}.', model.name) : sentenceOf(error, model.name);
        show(sentence);
        if (!token.isCancellationRequested) void vscode.window.showErrorMessage(sentence);
        return undefined;
      } finally {
        listening.dispose();
      }
    });
  }

  #show(uri: vscode.Uri, page: AdvicePage): void {
    this.#pages.set(uri.path, page);
    this.#changed.fire(uri);
  }
}

/** Where the models are kept to which the person has agreed that answers are sent, or passages of the notes. */
function agreedKey(kind: AdviceKind): string {
  return kind === 'draft' ? 'advice.agreed.draft' : 'advice.agreed';
}
