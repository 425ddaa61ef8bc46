import * as vscode from 'vscode';

/** The person's model; of several, one that they choose. Says why if there is none. */
export async function chosenModel(): Promise<vscode.LanguageModelChat | undefined> {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  if (!lm?.selectChatModels) {
    tell(vscode.l10n.t('This editor gives extensions no language models.'));
    return undefined;
  }
  const models = await vscode.lm.selectChatModels();
  if (models.length < 2) {
    if (!models[0]) tell(vscode.l10n.t('There is no language model in VS Code; sign in to one or add one in its chat.'));
    return models[0];
  }
  const items = models.map((model) => ({ label: model.name, description: model.vendor, model }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Model?') }))?.model;
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
