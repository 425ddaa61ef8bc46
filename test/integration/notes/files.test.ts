import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { extension } from '../extension';
import { cleanUp, file, noteHas, problems, problemsAre } from '../workspace';
import { deadlock, RACE, start } from './rehearse';

describe('The files and documents that are notes', () => {
  before(start);
  afterEach(cleanUp);

  it('are the documents in a language of notes', async () => {
    const other = file('other.json');
    await vscode.workspace.fs.writeFile(other, Buffer.from('## Q. One?\n'));
    const document = await vscode.workspace.openTextDocument(other);
    for (const language of ['markdown', 'plaintext']) {
      await vscode.languages.setTextDocumentLanguage(document, language);
      await noteHas(other, 1);
      await vscode.languages.setTextDocumentLanguage(document, 'json');
      await noteHas(other, 0);
    }
  });

  it('are files in Markdown, MDX and plain text, whatever the case of their ending', async () => {
    const names = ['a.md', 'b.Markdown', 'c.mdx', 'd.txt', 'E.TXT'];
    for (const name of names) await vscode.workspace.fs.writeFile(file(`endings/${name}`), Buffer.from('## Q. One?\n'));
    for (const name of names) await noteHas(file(`endings/${name}`), 1);
    await rename(file('endings').fsPath, file('moved').fsPath); // now they are searched for, not told of one by one
    for (const name of names) await noteHas(file(`moved/${name}`), 1);
    await rm(file('moved').fsPath, { recursive: true });
    for (const name of names) await noteHas(file(`moved/${name}`), 0);
  });

  it('have problems in plain text, too', async () => {
    const plain = file('plain.txt');
    await writeFile(plain.fsPath, '## Q. One?\n');
    await noteHas(plain, 1); // VS Code never tells of a file that goes before it told that it came
    await vscode.commands.executeCommand('vscode.open', plain);
    await problemsAre(plain, ['empty-answer 0:6-10 Information']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await rm(plain.fsPath);
    await noteHas(plain, 0);
  });

  it('may be in another encoding, or no text at all', async () => {
    const japanese = Buffer.from([0x8e, 0xa9, 0x8c, 0xc8, 0x8f, 0xd0, 0x89, 0xee]); // in Shift_JIS
    const files = [file('sjis.txt'), file('binary.txt')] as const;
    await writeFile(files[0].fsPath, Buffer.concat([Buffer.from('## Q. '), japanese, Buffer.from('\n')]));
    await writeFile(files[1].fsPath, Buffer.from([...Array(256).keys()].reverse()));
    await noteHas(files[0], 1);
    await writeFile(file('after.txt').fsPath, '## Q. One?\n');
    await noteHas(file('after.txt'), 1);
    assert.equal(extension().exports.notes.get(files[1].toString()), undefined);
    for (const uri of [...files, file('after.txt')]) await rm(uri.fsPath);
    await noteHas(files[0], 0);
    await noteHas(file('after.txt'), 0);
  });

  for (const ending of ['md', 'txt']) {
    it(`are not what a person cannot write in, such as the old side of a diff (${ending})`, async () => {
      const provider = { provideTextDocumentContent: () => '## Q. One?\n' };
      const registration = vscode.workspace.registerTextDocumentContentProvider('old-side', provider);
      const old = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'old-side', path: `/a.${ending}` }));
      assert.equal(old.getText(), '## Q. One?\n');
      const later = await vscode.workspace.openTextDocument({ language: old.languageId, content: '## Q. One?\n' });
      await noteHas(later.uri, 1);
      assert.equal(extension().exports.notes.get(old.uri.toString()), undefined);
      registration.dispose();
      await vscode.window.showTextDocument(later);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await noteHas(later.uri, 0);
    });
  }

  it('have no problem while they are open in another language', async () => {
    const document = await vscode.workspace.openTextDocument(deadlock);
    await vscode.window.showTextDocument(document);
    await problemsAre(deadlock, [`${RACE} Information`]);
    await vscode.languages.setTextDocumentLanguage(document, 'json');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    await writeFile(file('other.md').fsPath, '## Q. One?\n');
    await noteHas(file('other.md'), 1);
    assert.deepEqual(problems(deadlock), []);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await problemsAre(deadlock, [`${RACE} Information`]);
    await rm(file('other.md').fsPath);
    await noteHas(file('other.md'), 0);
  });
});
