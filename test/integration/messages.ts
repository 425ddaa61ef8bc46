import * as vscode from 'vscode';

type Show = (message: string) => Thenable<undefined>;

/** What is told to the person from now on, until `stop` is called; it is shown all the same. */
export function listenToMessages(): { readonly messages: string[]; stop(): void } {
  const messages: string[] = [];
  const window = vscode.window as unknown as Record<'showErrorMessage' | 'showInformationMessage', Show>;
  const { showErrorMessage, showInformationMessage } = window;
  const heard =
    (show: Show): Show =>
    (message) => {
      messages.push(message);
      return show(message);
    };
  window.showErrorMessage = heard(showErrorMessage);
  window.showInformationMessage = heard(showInformationMessage);
  return { messages, stop: () => Object.assign(window, { showErrorMessage, showInformationMessage }) };
}
