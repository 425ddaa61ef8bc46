import * as vscode from 'vscode';
import { until } from './extension';

type Choose = (label: string) => boolean;

/** What VS Code asks a person by. */
interface Window {
  showQuickPick: (items: readonly vscode.QuickPickItem[] | Promise<readonly vscode.QuickPickItem[]>) => Promise<vscode.QuickPickItem | undefined>;
  showInformationMessage: (message: string, ...buttons: string[]) => Promise<string | undefined>;
  showSaveDialog: () => Promise<vscode.Uri | undefined>;
}

export interface Answering {
  /** What was said. */
  readonly messages: readonly string[];
  /** The labels that there were to choose from, each time. */
  readonly picked: readonly (readonly string[])[];
  /** The same, with what was said of each. */
  readonly details: readonly (readonly string[])[];
  /** What to choose from lists, one after the other. */
  pick(...choices: Choose[]): void;
  /** Which button to press from now on. */
  choose(button: string | undefined): void;
  saveAs(file: vscode.Uri): void;
  /** Resolves when that was said. */
  said(message: string): Promise<void>;
  stop(): void;
}

/** Answers in place of a person what VS Code asks, until it is stopped. */
export function answering(): Answering {
  const window = vscode.window as unknown as Window;
  const { showQuickPick, showInformationMessage, showSaveDialog } = window;
  const messages: string[] = [];
  const picked: string[][] = [];
  const details: string[][] = [];
  const didSay = new vscode.EventEmitter<void>();
  let choices: Choose[] = [];
  let press: string | undefined;
  let target: vscode.Uri | undefined;
  Object.assign(window, {
    showQuickPick: async (offered: readonly vscode.QuickPickItem[] | Promise<readonly vscode.QuickPickItem[]>) => {
      const items = await offered;
      picked.push(items.map(({ label }) => label));
      details.push(items.map(({ label, detail }) => `${label}: ${detail ?? ''}`));
      const choose = choices.shift();
      return choose && items.find(({ label }) => choose(label));
    },
    showInformationMessage: (message: string, ...buttons: string[]) => {
      messages.push(message);
      didSay.fire();
      return Promise.resolve(buttons.find((button) => button === press));
    },
    showSaveDialog: () => Promise.resolve(target),
  } satisfies Window);
  return {
    messages,
    picked,
    details,
    pick: (...all) => (choices = all),
    choose: (button) => (press = button),
    saveAs: (file) => (target = file),
    said: (message) =>
      until(
        () => messages.includes(message),
        (look) => didSay.event(look),
      ),
    stop: () => Object.assign(window, { showQuickPick, showInformationMessage, showSaveDialog }),
  };
}
