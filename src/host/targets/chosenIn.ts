import type * as vscode from 'vscode';

/** What is chosen in a list when it is accepted; nothing if it is left. A choice that is none keeps it open. */
export async function chosenIn<Item extends vscode.QuickPickItem, Choice>(
  list: vscode.QuickPick<Item>,
  choiceOf: (list: vscode.QuickPick<Item>) => Choice | undefined,
): Promise<Choice | undefined> {
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => {
        const choice = choiceOf(list);
        if (choice !== undefined) resolve(choice);
      });
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}
