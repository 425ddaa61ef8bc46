import * as vscode from 'vscode';
import { Setting } from '../../../src/ids';
import { cleanUp, plans, problemsAre, start } from './rehearse';

const PLACEHOLDER = 'placeholder 2:3-7';
const EMPTY = 'empty-answer 8:7-13';

describe('The problems of a note', () => {
  before(start);
  afterEach(cleanUp);

  beforeEach(async () => {
    await vscode.window.showTextDocument(plans);
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Warning`]);
  });

  afterEach(async () => {
    for (const setting of Object.values(Setting)) await set(setting, undefined);
  });

  function set(setting: string, value: string | undefined): Thenable<void> {
    return vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);
  }

  it('are shown the way the setting of their check says', async () => {
    await set(Setting.emptyAnswerSeverity, 'hint');
    await problemsAre(plans, [`${PLACEHOLDER} Information`, `${EMPTY} Hint`]);
    await set(Setting.placeholderSeverity, 'error');
    await problemsAre(plans, [`${PLACEHOLDER} Error`, `${EMPTY} Hint`]);
  });

  it('are not shown if the setting says so', async () => {
    await set(Setting.emptyAnswerSeverity, 'off');
    await problemsAre(plans, [`${PLACEHOLDER} Information`]);
    await set(Setting.placeholderSeverity, 'off');
    await problemsAre(plans, []);
    await set(Setting.emptyAnswerSeverity, undefined);
    await problemsAre(plans, [`${EMPTY} Warning`]);
  });
});
