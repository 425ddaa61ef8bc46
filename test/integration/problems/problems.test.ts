import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Setting } from '../../../src/ids';
import { extension } from '../extension';
import { cleanUp, file, noteChange, noteHas, problems, problemsAre, remove, write } from '../workspace';

const plans = file('plans.md');
const backend = file('backend.md');
const systems = file('systems.md');
const toggles = file('toggles.md');
const PLACEHOLDER = 'placeholder-answer 0:7-11';
const EMPTY = 'empty-answer 8:7-13';
const RACE = 'duplicate-question 2:7-32 Hint';
const UNCLOSED = 'unclosed-details 2:0-9';

describe('The problems of a note', () => {
  before(async () => {
    await extension().activate();
    await noteHas(plans, 3);
    await noteHas(backend, 1);
    await noteHas(systems, 2);
    await noteHas(toggles, 2);
  });

  afterEach(async () => {
    await cleanUp();
    for (const setting of Object.values(Setting)) await set(setting, undefined);
  });

  function set(setting: string, value: string | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
  }

  it('are those of all notes if the setting says so, and follow files that nobody has open', async () => {
    assert.deepEqual(problems(toggles), []);
    await set(Setting.problemScope, 'allNotes');
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Information`]);
    await problemsAre(toggles, [`${UNCLOSED} Warning`]);
    await problemsAre(backend, [RACE]);
    const made = file('made.md');
    await write(made, '## Q. One?\n');
    await problemsAre(made, ['empty-answer 0:6-10 Information']);
    await remove(made);
    await problemsAre(made, []);
    await set(Setting.problemScope, undefined);
    await problemsAre(plans, []);
    await problemsAre(backend, []);
  });

  it('are shown the way the setting of their check says', async () => {
    await vscode.window.showTextDocument(plans);
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Information`]);
    await set(Setting.emptyAnswerSeverity, 'hint');
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Hint`]);
    await set(Setting.placeholderAnswerSeverity, 'error');
    await problemsAre(plans, [`${PLACEHOLDER} Error`, `${EMPTY} Hint`]);
    await vscode.window.showTextDocument(toggles);
    await problemsAre(toggles, [`${UNCLOSED} Warning`]);
    await set(Setting.unclosedDetailsSeverity, 'information');
    await problemsAre(toggles, [`${UNCLOSED} Information`]);
  });

  it('are not shown if the setting says so', async () => {
    await vscode.window.showTextDocument(plans);
    await set(Setting.emptyAnswerSeverity, 'off');
    await problemsAre(plans, [`${PLACEHOLDER} Information`]);
    await set(Setting.placeholderAnswerSeverity, 'off');
    await problemsAre(plans, []);
    await set(Setting.emptyAnswerSeverity, undefined);
    await problemsAre(plans, [`${EMPTY} Information`]);
    await vscode.window.showTextDocument(toggles);
    await problemsAre(toggles, [`${UNCLOSED} Warning`]);
    await set(Setting.unclosedDetailsSeverity, 'off');
    await problemsAre(toggles, []);
    await vscode.window.showTextDocument(backend);
    await problemsAre(backend, [RACE]);
    await set(Setting.duplicateQuestionSeverity, 'off');
    await problemsAre(backend, []);
  });

  it('lead from a question to where it is asked as well, in notes that are not open', async () => {
    await vscode.window.showTextDocument(backend);
    await problemsAre(backend, [RACE]);
    assert.deepEqual(related(backend), ['systems.md:6']);
    assert.deepEqual(problems(systems), []);
  });

  it('follow what becomes of the other note', async () => {
    await vscode.window.showTextDocument(backend, { preview: false });
    await problemsAre(backend, [RACE]);
    const editor = await vscode.window.showTextDocument(systems, { preview: false });
    await problemsAre(systems, ['duplicate-question 6:7-31 Hint']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    await problemsAre(systems, ['duplicate-question 7:7-31 Hint']);
    assert.deepEqual(related(backend), ['systems.md:7']);
    await editor.edit((edit) => edit.insert(new vscode.Position(7, 11), ' not'));
    await problemsAre(backend, []);
    await problemsAre(systems, []);
  });

  it('are not told of again after a change that changes none', async () => {
    const editor = await vscode.window.showTextDocument(plans);
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Information`]);
    const shown = vscode.languages.getDiagnostics(plans);
    await editor.edit((edit) => edit.insert(new vscode.Position(6, 14), ' And more.'));
    await vscode.window.showTextDocument(toggles);
    await noteChange(() => extension().exports.notes.get(plans.toString())?.text.includes('And more.') ?? false);
    await problemsAre(toggles, [`${UNCLOSED} Warning`]); // which was waiting behind it
    const again = vscode.languages.getDiagnostics(plans);
    assert.deepEqual(
      again.map((one) => shown.includes(one)),
      [true, true],
    );
  });

  it('go when their note is closed', async () => {
    const made = file('opened and closed.md');
    await write(made, '## Q. One?\n');
    await noteHas(made, 1);
    assert.deepEqual(problems(made), []);
    await vscode.commands.executeCommand('vscode.open', made);
    await problemsAre(made, ['empty-answer 0:6-10 Information']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await problemsAre(made, []);
    await remove(made);
    await noteHas(made, 0);
  });

  function related(uri: vscode.Uri): string[] {
    return vscode.languages
      .getDiagnostics(uri)
      .flatMap(({ relatedInformation }) => relatedInformation ?? [])
      .map(({ location }) => `${location.uri.path.split('/').pop() ?? ''}:${location.range.start.line}`);
  }
});
