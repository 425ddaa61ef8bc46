import * as vscode from 'vscode';
import { Command } from '../ids';
import { language } from './shared/language';

const SAMPLES = ['samples/operating-systems.md', 'samples/self-introduction.md'];
/** Those of other languages, in the folder `media`. */
const OWN_SAMPLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ko', ['samples/면접 준비.md']],
  ['ja', ['samples-ja/面接対策.md']],
  ['zh-cn', ['samples-zh-cn/面试准备.md']],
]);

/** What the view offers a person who has no notes yet. In their folders nothing is written. `storage`: where copies of the samples live. */
export function registerWelcome(extensionUri: vscode.Uri, storage: vscode.Uri): vscode.Disposable {
  const { registerCommand, executeCommand } = vscode.commands;
  const media = vscode.Uri.joinPath(extensionUri, 'media');

  return vscode.Disposable.from(
    registerCommand(Command.createNote, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: example() });
      const editor = await vscode.window.showTextDocument(document);
      const end = document.lineAt(document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
    }),
    registerCommand(Command.openSamples, async () => {
      for (const file of OWN_SAMPLES.get(language()) ?? SAMPLES) {
        const from = vscode.Uri.joinPath(media, file);
        const sample = await copied(from, vscode.Uri.joinPath(storage, 'samples', file.slice(file.indexOf('/'))));
        await vscode.window.showTextDocument(sample, { preview: false });
      }
    }),
    registerCommand(Command.whichNotes, () => {
      const own = language();
      return executeCommand('markdown.showPreview', vscode.Uri.joinPath(media, 'help', own === 'en' ? 'which-notes.md' : `which-notes.${own}.md`));
    }),
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
