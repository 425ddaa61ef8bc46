import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, DRAFT_SCHEME } from '../../../src/ids';
import { type Model, theModel } from '../../vscode/model/model';
import { type Answering, answering } from '../answering';
import { extension, until } from '../extension';
import { cleanUp, file, noteHas } from '../workspace';

const run = vscode.commands.executeCommand;
const databases = file('databases.md');
const TITLE = 'Draft an answer from my notes';

/** What is shown of the draft. */
function shown(): string {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === DRAFT_SCHEME)?.getText() ?? '';
}

function shows(text: string): Promise<void> {
  return until(
    () => shown().includes(text),
    (look) => vscode.Disposable.from(vscode.workspace.onDidChangeTextDocument(look), vscode.workspace.onDidOpenTextDocument(look)),
  );
}

describe('A model that drafts an answer', () => {
  let model: Model;
  let answers: Answering;

  before(async () => {
    model = await theModel();
    await extension().activate();
    await noteHas(databases, 2);
    await noteHas(file('backend.md'), 2);
  });

  beforeEach(() => {
    answers = answering();
    model.asked.length = 0;
    model.answer = (say) => {
      say('Few rows are read.\n');
      return Promise.resolve();
    };
  });

  afterEach(async () => {
    answers.stop();
    await cleanUp();
  });

  async function at(row: number, note = databases): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(note, { viewColumn: vscode.ViewColumn.One });
    editor.selection = new vscode.Selection(row, 0, row, 0);
    return editor;
  }

  it('is sent nothing before the person has seen what, and agrees to that', async () => {
    await at(2);
    await run(Command.draftAnswer);
    assert.deepEqual(answers.messages, ['Send this question and these passages of your notes to Parrot?']);
    assert.deepEqual(model.asked, []);
    assert.match(shown(), /\*Nothing is sent yet\.\*[^]*"note": "backend\.md",\s*"question": "What is an index\?"/);
  });

  it('is shown beside the note, and kept in it as a model answer only if that is asked for', async () => {
    answers.choose('Send');
    const editor = await at(2);
    const text = editor.document.getText();
    await run(Command.draftAnswer);
    await shows('Few rows are read.');
    const [asked] = model.asked;
    assert.equal(asked?.tools, 0, 'what a note says can call no tool');
    const { notes } = JSON.parse(asked.texts[1] ?? '') as { notes: { question: string }[] };
    assert.equal(notes[0]?.question, 'What is an index?');
    assert.equal(editor.document.getText(), text, 'nothing is written yet');
    await run(Command.keepDraft);
    const kept = text.replace('reading?\n', 'reading?\n\nMy answer:\n\nModel answer:\n\nFew rows are read.\n');
    assert.equal(editor.document.getText(), kept);
    await until(
      () => extension().exports.notes.get(databases.toString())?.text === kept,
      (look) => ({ dispose: extension().exports.notes.onDidChange(look) }),
    );
    assert.equal(extension().exports.notes.get(databases.toString())?.questions[0]?.status, 'empty', 'it is not taken for an answer of the person');
    await run('undo');
    assert.equal(editor.document.getText(), text);
  });

  it('is not asked where there is an answer, or nothing in the notes', async () => {
    await at(6);
    await run(Command.draftAnswer);
    await at(6, file('backend.md'));
    await run(Command.draftAnswer);
    assert.deepEqual(answers.messages, [
      'This question has an answer already; a draft is only for one that has none.',
      'None of your other answers speaks of this, so there is nothing that a draft could be made from.',
    ]);
    assert.deepEqual(model.asked, []);
  });

  it('is offered by the light bulb at a question without an answer', async () => {
    const offered = async (row: number): Promise<string[]> => {
      const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', databases, new vscode.Range(row, 0, row, 0), 'refactor.rewrite.draft');
      return actions.map(({ title }) => title);
    };
    await at(2);
    assert.deepEqual([await offered(2), await offered(4)], [[TITLE], []]);
  });
});
