import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from '../extension';
import { cleanUp, file, noteHas, problemsAre } from '../workspace';
import { choose, fixesAt, shown, statusesAre, undoGives, written } from './fixing';

const EMPTY = '### Q. Why?\n\nA. Because.\n\n### Q. How?\n';
const TO_DO = '### Q. Why?\n\nA. Because.\n\n### Q. How?\n\nA. TODO\n';
const OPEN = '<details>\n<summary>What is ARP?</summary>\n\nNames.\n\n<details>\n<summary>What is UDP?</summary>\n\nA stream.\n\n</details>\n';

describe('The light bulb', () => {
  before(async () => {
    await extension().activate();
    await noteHas(file('systems.md'), 2);
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await cleanUp();
  });

  it('offers for an empty answer what can be done about it, the likeliest first, and what it is about', async () => {
    const { document } = await written(EMPTY);
    await problemsAre(document.uri, ['empty-answer 4:7-11 Information']);
    const fixes = await fixesAt(document, 4);
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => `${title}${isPreferred ? ' (preferred)' : ''}`),
      ['Write the answer here (preferred)', 'Mark as To Do', 'Not a question', 'Fill all empty answers with TODO', 'Ignore this note'],
    );
    assert.deepEqual((await fixesAt(document, 2)).length, 0, 'nothing for an answer that is there');
  });

  it('offers for a placeholder what can be done about it, at the question and at what is written', async () => {
    const { document } = await written(TO_DO);
    await problemsAre(document.uri, ['placeholder-answer 4:7-11 Information']);
    for (const line of [4, 6]) {
      const titles = (await fixesAt(document, line)).map(({ title }) => title);
      assert.deepEqual(titles, ['Write the answer here', 'Not a question', 'Ignore this note']);
    }
  });

  it('makes a place for the answer in the way the note is written', async () => {
    const editor = await written(EMPTY);
    await problemsAre(editor.document.uri, ['empty-answer 4:7-11 Information']);
    await choose(editor.document, 4, 'Write the answer here');
    assert.equal(shown(editor).trimEnd(), `${EMPTY}\nA. []`);
    await vscode.commands.executeCommand('type', { text: 'Slowly.' });
    await statusesAre(editor.document, 'answered', 'answered');
    await problemsAre(editor.document.uri, []);
    await vscode.commands.executeCommand('undo');
    await undoGives(editor, EMPTY);
  });

  it('selects a placeholder to be typed over', async () => {
    const editor = await written(TO_DO);
    await problemsAre(editor.document.uri, ['placeholder-answer 4:7-11 Information']);
    await choose(editor.document, 4, 'Write the answer here');
    assert.equal(shown(editor), TO_DO.replace('TODO', '[TODO]'));
    assert.equal(editor.document.getText(), TO_DO);
  });

  for (const [title, after, statuses] of [
    ['Mark as To Do', TO_DO, ['answered', 'placeholder']],
    ['Fill all empty answers with TODO', TO_DO, ['answered', 'placeholder']],
    ['Not a question', EMPTY.replace('How?', 'How? <!-- rehearse: not a question -->'), ['answered']],
    ['Ignore this note', `---\nrehearse: off\n---\n\n${EMPTY}`, []],
  ] as const) {
    it(`does “${title}” in one step`, async () => {
      const editor = await written(EMPTY);
      await problemsAre(editor.document.uri, ['empty-answer 4:7-11 Information']);
      await choose(editor.document, 4, title);
      assert.equal(editor.document.getText().trimEnd(), after.trimEnd());
      await statusesAre(editor.document, ...statuses);
      await undoGives(editor, EMPTY);
      await problemsAre(editor.document.uri, ['empty-answer 4:7-11 Information']);
    });
  }

  it('fills all empty answers as a source action, too', async () => {
    const editor = await written(EMPTY);
    await statusesAre(editor.document, 'answered', 'empty');
    assert.deepEqual(
      (await fixesAt(editor.document, 0, 'source.fillEmptyAnswers')).map(({ title }) => title),
      ['Fill all empty answers with TODO'],
    );
    await choose(editor.document, 0, 'Fill all empty answers with TODO', 'source.fillEmptyAnswers');
    await statusesAre(editor.document, 'answered', 'placeholder');
    assert.deepEqual(await fixesAt(editor.document, 0, 'source.fillEmptyAnswers'), []);
  });

  it('closes a toggle', async () => {
    const editor = await written(OPEN);
    await problemsAre(editor.document.uri, ['unclosed-details 0:0-9 Warning']);
    await choose(editor.document, 0, 'Close <details>');
    assert.equal(editor.document.getText(), OPEN.replace('Names.\n', 'Names.\n</details>\n'));
    await problemsAre(editor.document.uri, []);
    await undoGives(editor, OPEN);
  });

  it('leads from a question to where it is asked as well', async () => {
    const { document } = await vscode.window.showTextDocument(file('backend.md'));
    await problemsAre(document.uri, ['duplicate-question 2:7-32 Hint']);
    await choose(document, 2, 'Go to the same question in systems.md, line 7');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), file('systems.md').toString());
    assert.equal(editor.document.getText(editor.selection), 'What is a Race Condition');
  });

  it('writes into the text as it is by then, typed a moment ago', async () => {
    const editor = await written(EMPTY);
    await problemsAre(editor.document.uri, ['empty-answer 4:7-11 Information']);
    const fix = (await fixesAt(editor.document, 4)).find(({ title }) => title === 'Mark as To Do');
    assert.ok(fix?.command);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# Interview questions\n\n'));
    await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
    assert.equal(editor.document.getText().trimEnd(), `# Interview questions\n\n${TO_DO}`.trimEnd());
  });
});
