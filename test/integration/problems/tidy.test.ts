import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, TIDIED_SCHEME } from '../../../src/ids';
import { type Answering, answering } from '../answering';
import { extension } from '../extension';
import { listenToMessages } from '../messages';
import { cleanUp, file, noteHas } from '../workspace';
import { statusesAre, textIs, undoGives, written } from './fixing';

const run = vscode.commands.executeCommand;
const NOTE = '    ####문제\n\n    ## Q. Why?\n\n    <aside>\n    💡 Because it is read more often than written.\n\n    </aside>\n\n    ## Q. How?\n';
const HEADINGS = '# A\n\n## Q. Why?\n\nBecause.\n\n## Q. How?\n';
const LIST = '# A\n\n- Q. Why?\n  Because.\n\n- Q. How?\n';
const TIDIED = '#### 문제\n\n## Q. Why?\n\n> [!TIP]\n> 💡 Because it is read more often than written.\n\n## Q. How?\n';

/** The previews that are open. */
function previews(): vscode.Uri[] {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) => (input instanceof vscode.TabInputTextDiff && input.modified.scheme === TIDIED_SCHEME ? [input.modified] : []));
}

describe('Tidying a note', () => {
  let answers: Answering;
  let heard: ReturnType<typeof listenToMessages>;

  before(async () => {
    await extension().activate();
    await noteHas(file('rows.md'), 3);
  });

  beforeEach(() => {
    heard = listenToMessages();
    answers = answering();
  });

  afterEach(async () => {
    answers.stop();
    heard.stop();
    await run('workbench.action.revertAndCloseActiveEditor');
    await cleanUp();
  });

  async function opened(text = NOTE): Promise<vscode.TextEditor> {
    const editor = await written(text);
    await statusesAre(editor.document, 'answered', 'empty');
    return editor;
  }

  it('shows first what would become of it, and writes nothing', async () => {
    const { document } = await opened();
    await run(Command.tidyNote);
    const name = vscode.workspace.asRelativePath(document.uri);
    assert.deepEqual(answers.messages, [`Tidy ${name} as shown? All questions, statuses and answers stay what they are.`]);
    const [shown, ...others] = previews();
    assert.ok(shown && others.length === 0);
    assert.equal((await vscode.workspace.openTextDocument(shown)).getText(), TIDIED);
    assert.equal(document.getText(), NOTE);
    assert.equal(extension().exports.notes.get(shown.toString()), undefined, 'it is no note');
    await run(Command.cancelTidied);
    assert.deepEqual([previews(), document.getText()], [[], NOTE]);
  });

  it('writes it as one step that can be undone, if the person agrees', async () => {
    answers.choose('Tidy');
    const { document } = await opened();
    await run(Command.tidyNote);
    assert.deepEqual([previews(), document.getText()], [[], TIDIED]);
    await statusesAre(document, 'answered', 'empty');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    await undoGives(editor, NOTE);
  });

  it('writes it from the buttons above the preview, too', async () => {
    const { document } = await opened();
    await run(Command.tidyNote);
    await run(Command.applyTidied, previews()[0]);
    await textIs(document, TIDIED);
    assert.deepEqual(previews(), []);
  });

  it('leaves it as it is if the person says so', async () => {
    answers.choose('Cancel');
    const { document } = await opened();
    await run(Command.tidyNote);
    assert.deepEqual([previews(), document.getText()], [[], NOTE]);
  });

  it('writes nothing into a note that has changed since', async () => {
    const editor = await opened();
    await run(Command.tidyNote);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, new vscode.Position(0, 0), ' ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await run(Command.applyTidied, previews()[0]);
    assert.equal(editor.document.getText(), ` ${NOTE}`);
    const name = vscode.workspace.asRelativePath(editor.document.uri);
    assert.deepEqual(heard.messages, [`${name} has changed in the meantime, so nothing was written; try it again.`]);
  });

  it('says where there is nothing to tidy, or nothing that would be read alike', async () => {
    const { document } = await opened(TIDIED);
    const name = vscode.workspace.asRelativePath(document.uri);
    await run(Command.tidyNote);
    const other = await opened('## Q. Why?\n\nSo.\n\n<aside>\n\n# Part two\n\n</aside>\n\n## Q. How?\n');
    await run(Command.tidyNote);
    assert.deepEqual(answers.messages, [
      `There is nothing to tidy in ${name}.`,
      `${vscode.workspace.asRelativePath(other.document.uri)} would be read otherwise if it were tidied, so it is left as it is.`,
    ]);
    assert.deepEqual(previews(), []);
  });

  describe('and rewriting it', () => {
    it('shows in which forms it could be, writes the one that is chosen as one step, and takes nothing else', async () => {
      answers.choose('Rewrite');
      answers.pick((label) => label.includes('List'));
      const { document } = await opened(HEADINGS);
      await run(Command.rewriteAs);
      assert.deepEqual(answers.picked, [['$(symbol-class) Headings', '$(list-unordered) List', '$(chevron-right) Toggles', '$(table) Table']]);
      const name = vscode.workspace.asRelativePath(document.uri);
      assert.deepEqual(answers.messages, [`Rewrite ${name} as shown? All questions, statuses and answers stay what they are.`]);
      assert.deepEqual([previews(), document.getText()], [[], LIST]);
      await statusesAre(document, 'answered', 'empty');
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      await undoGives(editor, HEADINGS);
    });

    it('says so where there is nothing to do', async () => {
      answers.pick((label) => label.includes('Headings'));
      const { document } = await opened(HEADINGS);
      await run(Command.rewriteAs);
      const name = vscode.workspace.asRelativePath(document.uri);
      assert.deepEqual(answers.messages, [`The questions of ${name} are written so already, or would be read otherwise.`]);
      assert.deepEqual([previews(), document.getText()], [[], HEADINGS]);
    });
  });
});
