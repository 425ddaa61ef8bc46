import * as vscode from 'vscode';
import { Command } from '../ids';

const SAMPLES = ['operating-systems.md', 'self-introduction.md'];
const KOREAN_SAMPLES = ['면접 준비.md'];

/** What the view offers a person who has no notes yet. In their folders nothing is written. `storage`: where copies of the samples live. */
export function registerWelcome(extensionUri: vscode.Uri, storage: vscode.Uri): vscode.Disposable {
  const { registerCommand, executeCommand } = vscode.commands;
  const isKorean = vscode.env.language.startsWith('ko');

  return vscode.Disposable.from(
    registerCommand(Command.createNote, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: example() });
      const editor = await vscode.window.showTextDocument(document);
      const end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
    }),
    registerCommand(Command.openSamples, async () => {
      for (const name of isKorean ? KOREAN_SAMPLES : SAMPLES) {
        const sample = await copied(vscode.Uri.joinPath(extensionUri, 'media', 'samples', name), vscode.Uri.joinPath(storage, 'samples', name));
        await vscode.window.showTextDocument(sample, { preview: false });
      }
    }),
    registerCommand(Command.whichNotes, () =>
      executeCommand('markdown.showPreview', vscode.Uri.joinPath(extensionUri, 'media', 'help', isKorean ? 'which-notes.ko.md' : 'which-notes.md')),
    ),
  );
}

/** A file of the person's own, which stays as they leave it. */
async function copied(from: vscode.Uri, to: vscode.Uri): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  const isThere = await fs.stat(to).then(
    () => true,
    () => false,
  );
  if (!isThere) await fs.copy(from, to);
  return to;
}

/** A note that is recognized, with something left to do. */
function example(): string {
  return [
    `# ${vscode.l10n.t('My interview questions')}`,
    '',
    `### Q. ${vscode.l10n.t('What is a deadlock?')}`,
    '',
    `A. ${vscode.l10n.t('Two processes wait for each other, and none can go on.')}`,
    '',
    `### Q. ${vscode.l10n.t('Why do you want to work here?')}`,
    '',
    'A. ',
  ].join('\n');
}
