import * as vscode from 'vscode';
import type { ToPanel } from '../../../src/protocol/toPanel';
import type { PanelView } from '../../../src/protocol/panelView';
import { until } from '../extension';

type Listener = (message: unknown) => unknown;

/** A panel that was opened while it is watched: what it was told, and what its page could say. */
export class Watched {
  readonly told: ToPanel[] = [];
  readonly panel: vscode.WebviewPanel;
  readonly #listeners: Listener[] = [];
  readonly #changed = new vscode.EventEmitter<void>();

  constructor(panel: vscode.WebviewPanel) {
    this.panel = panel;
    const { webview } = panel;
    const { onDidReceiveMessage } = webview;
    const post = webview.postMessage.bind(webview);
    Object.defineProperty(webview, 'postMessage', {
      value: (message: ToPanel) => {
        this.told.push(message);
        this.#changed.fire();
        return post(message);
      },
    });
    Object.defineProperty(webview, 'onDidReceiveMessage', {
      value: (listener: Listener) => {
        this.#listeners.push(listener);
        return onDidReceiveMessage(listener);
      },
    });
  }

  /** What was shown, the last at the end. */
  get shown(): PanelView[] {
    return this.told.flatMap((message) => (message.type === 'show' ? [message.view] : []));
  }

  get view(): PanelView | undefined {
    return this.shown.at(-1);
  }

  /** Says what a page could say, or a forged one. */
  async say(...messages: unknown[]): Promise<void> {
    await Promise.all(messages.flatMap((message) => this.#listeners.map((listen) => listen(message))));
  }

  /** Resolves when it was told such a message. */
  async isTold(condition: (message: unknown) => boolean): Promise<void> {
    await until(
      () => this.told.some(condition),
      (look) => this.#changed.event(look),
    );
  }

  async shows(condition: (view: PanelView) => boolean): Promise<void> {
    await until(
      () => this.view !== undefined && condition(this.view),
      (look) => this.#changed.event(look),
    );
  }

  async asks(question: string): Promise<void> {
    await this.shows((view) => view.kind === 'card' && view.question === question);
  }
}

/** The panels that are opened from now on, until `stop` is called. */
export function watchPanels(): { readonly panels: Watched[]; stop(): void } {
  const panels: Watched[] = [];
  const window = vscode.window as unknown as Pick<typeof vscode.window, 'createWebviewPanel'>;
  const { createWebviewPanel } = window;
  Object.assign(window, {
    createWebviewPanel: (...wanted: Parameters<typeof createWebviewPanel>) => {
      const panel = createWebviewPanel(...wanted);
      panels.push(new Watched(panel));
      return panel;
    },
  });
  return { panels, stop: () => Object.assign(window, { createWebviewPanel }) };
}
