import assert from 'node:assert/strict';
import { readFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { AGENT_TOOLS } from '../../../src/ids';
import { extension, until } from '../extension';
import { dateIn, writeHistory, writeTargets } from '../targets/log';
import { cleanUp, file, noteChange, noteHas } from '../workspace';
import { type ToldQuestion, use } from './agent';

const folder = file('').fsPath;
const backend = file('acme/backend.md');
let beginning = '';
const onDisk = (): string => readFileSync(backend.fsPath, 'utf8');

/** The note is as it was, and known so. */
async function restore(): Promise<void> {
  writeFileSync(backend.fsPath, beginning);
  await cleanUp();
  const isOther = (): boolean =>
    vscode.workspace.textDocuments.some((document) => document.uri.toString() === backend.toString() && document.getText() !== beginning);
  const { onDidChangeTextDocument, onDidCloseTextDocument } = vscode.workspace;
  await until(
    () => !isOther(),
    (look) => vscode.Disposable.from(onDidChangeTextDocument(look), onDidCloseTextDocument(look)),
  );
  const { notes } = extension().exports;
  await noteChange(() => notes.get(backend.toString())?.text === beginning);
}

describe('An agent in VS Code', () => {
  before(() => {
    beginning = onDisk();
    writeHistory(folder);
    writeTargets(folder, { name: 'Acme', date: dateIn(6), folders: ['acme'] });
  });

  afterEach(restore);

  it('wakes Rehearse up with the first tool that it uses', async () => {
    const { questions, total } = await use('list_questions');
    assert.equal(extension().isActive, true);
    assert.equal(total, 4);
    assert.deepEqual(
      questions.map(({ question, status, step }) => `${question} ${status} ${step ?? ''}`),
      ['What is an index? answered ready', 'What is sharding? empty empty', 'What is a deadlock? placeholder placeholder', '왜 떠나려 하나요? empty empty'],
    );
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('rehearse_'));
    assert.deepEqual(names.sort(), [...AGENT_TOOLS].sort());
  });

  it('is told of a question what the person wrote and how practice went', async () => {
    const [{ id } = { id: '' }] = (await use('list_questions', { text: 'index' })).questions;
    const { answer, points, followUps, history } = await use('read_question', { id });
    assert.deepEqual([answer, points], ['A sorted copy of a column that finds rows quickly.', ['A sorted copy of a column that finds rows quickly.']]);
    assert.deepEqual(
      followUps.map(({ question }) => question),
      ['And when is it slow?'],
    );
    assert.equal((history as { times: number }).times, 2);
  });

  it('fills what is unanswered for Acme, and each answer is one step to undo', async () => {
    const left = async (): Promise<readonly ToldQuestion[]> => (await use('list_questions', { target: 'Acme', status: 'unanswered' })).questions;
    for (const { id, question } of await left()) {
      const { followUps } = await use('read_question', { id });
      assert.deepEqual(followUps, []);
      await use('write_answer', { id, answer: `What I know of it: ${question.toLowerCase().replace('?', '.')}` });
    }
    assert.deepEqual(await left(), []);
    const written = beginning
      .replace('sharding?\n', 'sharding?\n\nA. What I know of it: what is sharding.\n')
      .replace('TODO', 'What I know of it: what is a deadlock.');
    assert.equal(onDisk(), written);
    const [acme] = (await use('target_progress', { target: 'acme' })).targets;
    assert.deepEqual([acme?.target, acme?.steps.written, acme?.steps.empty], ['Acme', 2, 0]);
    await vscode.window.showTextDocument(backend);
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), written.replace('What I know of it: what is a deadlock.', 'TODO'));
    await vscode.commands.executeCommand('undo');
    assert.equal(vscode.window.activeTextEditor.document.getText(), beginning);
  });

  it('adds a question and a follow-up, which are there by the ids that it is told', async () => {
    const added = await use('add_question', { note: 'acme/backend.md', question: 'What is a view?' });
    const [{ id } = { id: '' }] = (await use('list_questions', { text: 'view' })).questions;
    assert.equal(added.id, id);
    const [sharding] = (await use('list_questions', { text: 'sharding' })).questions;
    const below = await use('add_follow_up', { id: sharding?.id, question: 'How many shards?' });
    assert.equal((await use('read_question', { id: below.id })).question, 'How many shards?');
    assert.equal(onDisk(), `${beginning.replace('sharding?\n', 'sharding?\n\n- How many shards?\n')}\n## Q. What is a view?\n\nA. \n`);
  });

  it('leaves what the person is just writing unsaved, and writes into it', async () => {
    const editor = await vscode.window.showTextDocument(backend);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 9), 's'));
    const [{ id } = { id: '' }] = (await use('list_questions', { text: 'sharding' })).questions;
    await use('write_answer', { id, answer: 'Rows on many machines.' });
    assert.equal(editor.document.getText(), beginning.replace('Backend', 'Backends').replace('sharding?\n', 'sharding?\n\nA. Rows on many machines.\n'));
    assert.deepEqual([editor.document.isDirty, onDisk()], [true, beginning]);
  });

  it('writes nothing over an answer, nowhere that is not, and nothing that would be read as something else', async () => {
    const { questions } = await use('list_questions');
    const [index, sharding] = questions;
    await assert.rejects(use('write_answer', { id: index?.id, answer: 'Other.' }), /has an answer already/);
    await assert.rejects(use('write_answer', { id: `${sharding?.id ?? ''}x`, answer: 'Other.' }), /There is no question with this id/);
    await assert.rejects(use('write_answer', { id: sharding?.id, answer: '---' }), /There is no place in the note/);
    await assert.rejects(use('add_question', { note: '../elsewhere.md', question: 'Why?' }), /no note with questions/);
    await assert.rejects(use('add_follow_up', { id: sharding?.id, question: 'So be it.' }), /There is no place in the note/);
    await assert.rejects(use('list_questions', { target: 'Beta' }), /there are “Acme”/);
    assert.equal(onDisk(), beginning);
  });

  it('writes nothing through a link', async () => {
    const real = `${folder}/../elsewhere.md`;
    renameSync(backend.fsPath, real);
    symlinkSync(real, backend.fsPath);
    try {
      await noteHas(backend, 3);
      const [{ id } = { id: '' }] = (await use('list_questions', { text: 'sharding' })).questions;
      await assert.rejects(use('write_answer', { id, answer: 'Rows on many machines.' }), /is behind a link/);
      assert.equal(readFileSync(real, 'utf8'), beginning);
    } finally {
      unlinkSync(backend.fsPath);
      renameSync(real, backend.fsPath);
    }
  });
});
