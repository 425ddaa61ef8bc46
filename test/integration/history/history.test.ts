import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { stamp } from '../../../src/core/history/event';
import { formatLine } from '../../../src/core/history/line';
import { placeAt } from '../../../src/core/history/standing';
import type { Rehearse } from '../../../src/extension';
import { Setting } from '../../../src/ids';
import { extension } from '../extension';
import { events, historyIs, id, known, LOGS, logsHave, note, ratings, ratingsAre, types } from '../practicing';
import { cleanUp, file, noteChange } from '../workspace';

const HANDSHAKE = 'What is a handshake?';

describe('The history of what is practiced', () => {
  let rehearse: Rehearse;

  before(async () => {
    rehearse = await extension().activate();
    await rehearse.history.ready;
  });

  after(cleanUp);

  it('has no log before the first rating, and then a line for each', async () => {
    assert.equal(existsSync(file('.rehearse').fsPath), false);
    assert.equal(known(rehearse, 'net/tcp.md', HANDSHAKE)?.card, undefined);
    const rated = await rehearse.history.rate(id(rehearse, 'net/tcp.md', HANDSHAKE), { rating: 3, seconds: 42, coverage: 0.5 });
    assert.equal(rated.problem, undefined);
    const [event, ...others] = events();
    assert.deepEqual([event?.id, event?.type, others], [rated.event, 'rate', []]);
    assert.ok(event?.type === 'rate');
    assert.deepEqual([event.path, event.section, event.text, event.rating, event.seconds, event.coverage], ['net/tcp.md', ['TCP'], HANDSHAKE, 3, 42, 0.5]);
    assert.equal(event.when.offset, 0 - new Date().getTimezoneOffset());
    assert.equal(ratings(rehearse, 'net/tcp.md', HANDSHAKE), '3');
    assert.match(readdirSync(LOGS).join(), /^[a-z0-9]{12}\.jsonl$/);
  });

  it('takes a rating back, and keeps what is suspended from being due', async () => {
    const process = id(rehearse, 'os.md', 'What is a process?');
    const { event } = await rehearse.history.rate(process, { rating: 1 });
    assert.deepEqual(
      rehearse.history.due().map(({ entry }) => entry.question.text),
      ['What is a process?'],
    );
    await rehearse.history.suspend(process);
    assert.deepEqual(rehearse.history.due(), []);
    await rehearse.history.resume(process);
    await rehearse.history.undo(event);
    assert.equal(ratings(rehearse, 'os.md', 'What is a process?'), '');
    assert.deepEqual(types(), ['rate', 'rate', 'suspend', 'resume', 'undo']);
    assert.match((await rehearse.history.undo('gone')).problem ?? '', /nothing to undo/);
    assert.match((await rehearse.history.rate('gone', { rating: 3 })).problem ?? '', /not in your notes any more/);
  });

  it('says how long a question would wait, and what comes back on which day', async () => {
    const waits = rehearse.history.waits(id(rehearse, 'net/tcp.md', HANDSHAKE));
    assert.deepEqual(Object.keys(waits), ['1', '2', '3', '4']);
    assert.equal(
      rehearse.history.forecast(60).reduce((sum, count) => sum + count, 0),
      1,
    );
    await Promise.resolve();
  });

  it('follows a question whose words are changed in the editor, and writes it when the note is saved', async () => {
    const before = id(rehearse, 'net/tcp.md', HANDSHAKE);
    const editor = await vscode.window.showTextDocument(file('net/tcp.md'));
    const at = editor.document.getText().indexOf('a handshake');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(at), 'the point of '));
    await ratingsAre(rehearse, 'net/tcp.md', 'What is the point of a handshake?', '3');
    assert.equal(rehearse.history.find(before)?.entry.question.text, 'What is the point of a handshake?');
    const written = logsHave(() => types().includes('alias'));
    await editor.document.save();
    await written;
    assert.equal(ratings(rehearse, 'net/tcp.md', 'What is the point of a handshake?'), '3');
  });

  it('follows a note to another name, and a folder', async () => {
    const before = id(rehearse, 'net/tcp.md', 'What is the point of a handshake?');
    const rename = async (from: string, to: string): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(file(from), file(to));
      await vscode.workspace.applyEdit(edit);
    };
    await rename('net/tcp.md', 'net/transport.md');
    await ratingsAre(rehearse, 'net/transport.md', 'What is the point of a handshake?', '3');
    await rename('net', 'network');
    await ratingsAre(rehearse, 'network/transport.md', 'What is the point of a handshake?', '3');
    assert.equal(rehearse.history.find(before)?.entry.uri, file('network/transport.md').toString());
    await cleanUp();
  });

  it('follows what another program does to the notes', async () => {
    await rehearse.history.rate(id(rehearse, 'os.md', '교착 상태란 무엇인가요?'), { rating: 4 });
    writeFileSync(file('os.md').fsPath, note('What is a process?', '교착 상태의 조건은 무엇인가요?'));
    await ratingsAre(rehearse, 'os.md', '교착 상태의 조건은 무엇인가요?', '4');
    renameSync(file('os.md').fsPath, file('kernel.md').fsPath);
    await ratingsAre(rehearse, 'kernel.md', '교착 상태의 조건은 무엇인가요?', '4');
  });

  it('has what comes from another computer, and leaves what it does not understand', async () => {
    const draft = {
      question: known(rehearse, 'kernel.md', 'What is a process?')?.id.split(':')[1] ?? '',
      type: 'rate' as const,
      ...placeAt('kernel.md', [], 'What is a process?'),
    };
    const line = formatLine(stamp({ ...draft, rating: 2 }, 'pc', 1, { at: Date.now() - 86_400_000, offset: 0 }, () => 0));
    const log = path.join(LOGS, 'pc.jsonl');
    const text = `{"v":9,"id":"pc-0","type":"dream"}\n${line}\n`;
    writeFileSync(log, `${text}{"v":1,"id":"pc-`);
    await ratingsAre(rehearse, 'kernel.md', 'What is a process?', '2');
    const again = formatLine(stamp({ ...draft, rating: 4 }, 'pc', 2, { at: Date.now(), offset: 0 }, () => 0));
    appendFileSync(log, `\n${again}\n`);
    await ratingsAre(rehearse, 'kernel.md', 'What is a process?', '24');
    assert.equal(readFileSync(log, 'utf8'), `${text}{"v":1,"id":"pc-\n${again}\n`);
    rmSync(log);
    await ratingsAre(rehearse, 'kernel.md', 'What is a process?', '');
  });

  it('counts by day as the settings say, and how many there may be', async () => {
    const settings = vscode.workspace.getConfiguration();
    const set = (setting: string, value: unknown) => settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
    for (const text of ['What is a process?', '교착 상태의 조건은 무엇인가요?']) {
      const { event } = await rehearse.history.rate(id(rehearse, 'kernel.md', text), { rating: 4 });
      const wait = rehearse.history.waits(id(rehearse, 'kernel.md', text))[4];
      await set(Setting.desiredRetention, 0.7);
      await historyIs(rehearse, () => JSON.stringify(rehearse.history.waits(id(rehearse, 'kernel.md', text))[4]) !== JSON.stringify(wait));
      await set(Setting.desiredRetention, undefined);
      await rehearse.history.undo(event);
    }
    await noteChange(() => true);
  });

  it('goes to the storage, and says so, when something is in the way of its log', async () => {
    const elsewhere = `${LOGS}-elsewhere`;
    renameSync(LOGS, elsewhere);
    writeFileSync(LOGS, 'mine');
    const { problem, event } = await rehearse.history.rate(id(rehearse, 'kernel.md', 'What is a process?'), { rating: 3 });
    assert.match(problem ?? '', /^What you practice is kept in your own storage on this computer, as .*\.jsonl cannot be written: something else has the name/);
    assert.equal(readFileSync(LOGS, 'utf8'), 'mine');
    rmSync(LOGS);
    mkdirSync(path.dirname(LOGS), { recursive: true });
    renameSync(elsewhere, LOGS);
    assert.equal((await rehearse.history.undo(event)).problem, undefined);
    assert.equal(events().at(-1)?.type, 'undo');
    await ratingsAre(rehearse, 'network/transport.md', 'What is the point of a handshake?', '3');
  });

  it('goes to the storage, and says so, when the folder of its logs is a link to elsewhere', async () => {
    const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-theirs-'));
    const elsewhere = path.join(temp, 'logs');
    renameSync(LOGS, elsewhere);
    const [name = ''] = readdirSync(elsewhere);
    const before = readFileSync(path.join(elsewhere, name), 'utf8');
    symlinkSync(elsewhere, LOGS, 'junction');
    const { problem, event } = await rehearse.history.rate(id(rehearse, 'kernel.md', 'What is a process?'), { rating: 3 });
    assert.match(
      problem ?? '',
      /^What you practice is kept in your own storage on this computer, as .* is a link or no ordinary file or folder, and may lead anywhere; remove it\.$/,
    );
    assert.deepEqual([readdirSync(elsewhere), readFileSync(path.join(elsewhere, name), 'utf8')], [[name], before]);
    rmSync(LOGS);
    renameSync(elsewhere, LOGS);
    rmSync(temp, { recursive: true });
    assert.equal((await rehearse.history.undo(event)).problem, undefined);
    await ratingsAre(rehearse, 'network/transport.md', 'What is the point of a handshake?', '3');
  });

  it('of a note that is in no folder is in the storage', async () => {
    const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-alone-'));
    const alone = vscode.Uri.file(path.join(temp, 'alone.md'));
    writeFileSync(alone.fsPath, note('Who is alone?'));
    const before = events().length;
    const document = await vscode.workspace.openTextDocument(alone);
    await vscode.window.showTextDocument(document);
    const key = `${alone.toString()}#0:Who is alone?`;
    await historyIs(rehearse, () => rehearse.history.at(key) !== undefined);
    assert.equal((await rehearse.history.rate(rehearse.history.at(key)?.id ?? '', { rating: 3 })).problem, undefined);
    assert.equal(events().length, before);
    assert.deepEqual(readdirSync(temp), ['alone.md']);
    assert.equal(rehearse.history.at(key)?.card?.ratings.length, 1);
    await cleanUp();
    rmSync(temp, { recursive: true });
  });
});
