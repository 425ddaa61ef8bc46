import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { stamp } from '../../../src/core/history/event';
import { formatLine } from '../../../src/core/history/line';
import { placeAt } from '../../../src/core/history/standing';
import { Command, Setting } from '../../../src/ids';
import { events, historyIs, id, LOGS, note, ratings, types } from '../practicing';
import { answering } from '../answering';
import { start, type Started } from '../watched';
import { file } from '../workspace';

const HANDSHAKE = 'What is a handshake?';

describe('The history, from one start to the next', () => {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'rehearse-again-'));
  const storage = vscode.Uri.file(path.join(temp, 'workspace'));
  const globalStorage = vscode.Uri.file(path.join(temp, 'global'));
  let rehearse: Started;

  async function begin(): Promise<void> {
    rehearse = start({ storage, globalStorage });
    await rehearse.history.ready;
  }

  async function again(between: () => void = () => undefined): Promise<void> {
    await rehearse.end();
    between();
    await begin();
  }

  const write = (name: string, ...questions: string[]): void => writeFileSync(file(name).fsPath, note(...questions));
  const changed = (name: string, from: string, to: string): void => {
    const { fsPath } = file(name);
    writeFileSync(fsPath, readFileSync(fsPath, 'utf8').replace(from, to));
  };
  const inStorage = (): string => {
    const [home = ''] = readdirSync(path.join(globalStorage.fsPath, 'history'));
    return path.join(globalStorage.fsPath, 'history', home);
  };
  const set = (setting: string, value: unknown) => vscode.workspace.getConfiguration().update(setting, value, vscode.ConfigurationTarget.Workspace);

  after(async () => {
    await rehearse.end();
    rmSync(temp, { recursive: true, force: true });
  });

  it('needs none of its code while nobody practices', async () => {
    const sleeping = start({ storage, globalStorage });
    await sleeping.ready;
    assert.deepEqual([sleeping.asked.filter((name) => name.includes('openHistory')), sleeping.history.due(), sleeping.history.forecast(2)], [[], [], [0, 0]]);
    sleeping.stop();
    assert.deepEqual([existsSync(globalStorage.fsPath), existsSync(file('.rehearse').fsPath)], [false, false]);
  });

  it('has no log of a window that rated nothing', async () => {
    await begin();
    await again();
    assert.equal(existsSync(file('.rehearse').fsPath), false);
    assert.deepEqual(readdirSync(path.join(globalStorage.fsPath, 'history')), []);
  });

  it('is there again, and this computer has the same name and counts on', async () => {
    const answers = answering();
    await rehearse.history.rate(id(rehearse, 'net/tcp.md', HANDSHAKE), { rating: 3 });
    assert.deepEqual(answers.messages, ['What you practice is kept in the folder of your notes, in .rehearse/history, so that it goes where they go.']);
    assert.match(readFileSync(file('.rehearse/README').fsPath, 'utf8'), /^How the questions in these notes were practiced, .*\n$/);
    answers.stop();
    await rehearse.end();
    assert.ok(
      readdirSync(storage.fsPath).some((name) => name.startsWith('history-')),
      'What was seen is kept, too.',
    );
    rehearse = start({ storage, globalStorage });
    await historyIs(rehearse, () => ratings(rehearse, 'net/tcp.md', HANDSHAKE) === '3'); // by itself, as there is a log
    await rehearse.history.rate(id(rehearse, 'net/tcp.md', HANDSHAKE), { rating: 4 });
    assert.deepEqual(
      events().map(({ n }) => n),
      [1, 2],
    );
    assert.equal(new Set(events().map(({ device }) => device)).size, 1);
  });

  it('follows a question that was edited, and a note that was moved, while nobody looked', async () => {
    await again(() => changed('net/tcp.md', HANDSHAKE, 'Why shake hands?'));
    assert.equal(ratings(rehearse, 'net/tcp.md', 'Why shake hands?'), '34');
    assert.deepEqual(types(), ['rate', 'rate', 'alias']);
    await again(() => {
      const text = readFileSync(file('net/tcp.md').fsPath, 'utf8');
      rmSync(file('net/tcp.md').fsPath);
      writeFileSync(file('transport.md').fsPath, text);
    });
    assert.equal(ratings(rehearse, 'transport.md', 'Why shake hands?'), '34');
    await again();
    assert.deepEqual(types(), ['rate', 'rate', 'alias', 'alias']);
  });

  it('takes nothing for gone while reading was stopped', async () => {
    await rehearse.end();
    rehearse = start({ storage, globalStorage, gate: () => new Promise((resolve) => setImmediate(resolve)) });
    rehearse.command(Command.stopReading);
    await rehearse.history.ready;
    await rehearse.end();
    assert.deepEqual(types(), ['rate', 'rate', 'alias', 'alias']);
    await begin();
    assert.equal(ratings(rehearse, 'transport.md', 'Why shake hands?'), '34');
  });

  it('asks once which question a history belongs to, where it cannot be known, and that can be undone', async () => {
    await rehearse.history.rate(id(rehearse, 'os.md', 'What is a process?'), { rating: 2 });
    const answers = answering();
    await again(() => write('os.md', 'What makes a process?', 'What is a thread, then?'));
    await answers.said('A question that you practiced could not be found again.');
    await again();
    assert.deepEqual(answers.messages, ['A question that you practiced could not be found again.']);

    answers.pick(
      (label) => label === 'What is a process?',
      (label) => label.includes('makes a process'),
    );
    answers.choose('Undo');
    await rehearse.command(Command.relinkHistory);
    await answers.said('The history of “What is a process?” belongs to “What makes a process?” now.');
    assert.deepEqual(answers.picked[1]?.slice(0, 2), ['all questions', 'What makes a process?']);
    assert.deepEqual(types().slice(-2), ['alias', 'undo']);
    assert.equal(ratings(rehearse, 'os.md', 'What makes a process?'), '');

    answers.pick(
      (label) => label === 'What is a process?',
      (label) => label.includes('makes a process'),
    );
    answers.choose(undefined);
    await rehearse.command(Command.relinkHistory);
    assert.equal(ratings(rehearse, 'os.md', 'What makes a process?'), '2');
    await rehearse.command(Command.relinkHistory);
    await answers.said('Every question that you practiced is in your notes.');
    answers.stop();
  });

  it('leaves a history that belongs to none', async () => {
    const answers = answering();
    await again(() => write('os.md', 'What is a thread?', 'What is a lock?', 'What is a heap?'));
    await answers.said('A question that you practiced could not be found again.');
    answers.pick(
      (label) => label === 'What makes a process?',
      (label) => label.includes('None of These'),
    );
    await rehearse.command(Command.relinkHistory);
    assert.equal(types().at(-1), 'leave');
    await again();
    assert.equal(answers.messages.filter((message) => message.includes('could not be found')).length, 1);
    await again(() => write('os.md', 'What makes a process?', 'What is a thread?', 'What is a lock?', 'What is a heap?'));
    assert.equal(ratings(rehearse, 'os.md', 'What makes a process?'), '2', 'It is back with its question.');
    answers.stop();
  });

  it('asks whose history it is, where a note was copied and the original deleted later', async () => {
    await rehearse.history.rate(id(rehearse, 'os.md', 'What is a lock?'), { rating: 4 });
    const answers = answering();
    await again(() => writeFileSync(file('copy.md').fsPath, readFileSync(file('os.md').fsPath)));
    assert.deepEqual(answers.messages, []);
    await again(() => rmSync(file('os.md').fsPath));
    await answers.said('A question that you practiced could not be found again.');
    answers.pick(
      (label) => label === 'What is a lock?',
      (label) => label === 'What is a lock?',
    );
    await rehearse.command(Command.relinkHistory);
    assert.equal(ratings(rehearse, 'copy.md', 'What is a lock?'), '4');
    await again(() => renameSync(file('copy.md').fsPath, file('os.md').fsPath));
    assert.equal(ratings(rehearse, 'os.md', 'What is a lock?'), '4');
    answers.stop();
  });

  it('is written where the setting says, and read wherever it is', async () => {
    const before = readFileSync(path.join(LOGS, readdirSync(LOGS)[0] ?? ''), 'utf8');
    await set(Setting.historyLocation, 'computer');
    const { problem } = await rehearse.history.rate(id(rehearse, 'transport.md', 'Why shake hands?'), { rating: 1 });
    assert.deepEqual([problem, types(inStorage())], [undefined, ['rate']]);
    assert.match(path.basename(inStorage()), /^notes-[0-9a-f]{16}$/);
    assert.equal(readFileSync(path.join(LOGS, readdirSync(LOGS)[0] ?? ''), 'utf8'), before);
    await again();
    assert.equal(ratings(rehearse, 'transport.md', 'Why shake hands?'), '341');
    await set(Setting.historyLocation, undefined);
    await rehearse.history.rate(id(rehearse, 'transport.md', 'Why shake hands?'), { rating: 2 });
    await again();
    assert.equal(ratings(rehearse, 'transport.md', 'Why shake hands?'), '3412');
    const counts = [...events(), ...events(inStorage())].map(({ n }) => n);
    assert.equal(new Set(counts).size, counts.length, 'It counts on after both.');
  });

  it('has all of what is rated at the same time', async () => {
    const heap = id(rehearse, 'os.md', 'What is a heap?');
    await Promise.all([1, 2, 3].map(() => rehearse.history.rate(heap, { rating: 3 })));
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), '333');
    await again();
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), '333');
  });

  it('is exported as a table and as everything that happened', async () => {
    const answers = answering();
    const target = vscode.Uri.file(path.join(temp, 'history.csv'));
    answers.pick((label) => label === 'CSV');
    answers.saveAs(target);
    await rehearse.command(Command.exportHistory);
    const csv = readFileSync(target.fsPath, 'utf8');
    assert.ok(csv.startsWith('\uFEFFTime,Note,Section,Question,Rating,'));
    assert.match(csv, /,transport\.md,TCP,Why shake hands\?,Good,,,\d{4}-\d\d-\d\d,/);
    assert.equal(
      csv.split('\r\n').length,
      2 +
        events()
          .concat(events(inStorage()))
          .filter(({ type }) => type === 'rate').length,
    );
    answers.pick((label) => label === 'JSON');
    await rehearse.command(Command.exportHistory);
    const { events: all } = JSON.parse(readFileSync(target.fsPath, 'utf8')) as { events: { type: string; now: { question?: string } | null }[] };
    assert.equal(all.length, events().length + events(inStorage()).length);
    assert.ok(all.some(({ type, now }) => type === 'rate' && now?.question === 'Why shake hands?'));
    answers.stop();
  });

  it('of thousands of ratings goes on from a snapshot, takes back what is older, and is exported whole', async () => {
    const heap = id(rehearse, 'os.md', 'What is a heap?').split(':')[1] ?? '';
    const pc = (n: number) =>
      stamp(
        { type: 'rate', question: heap, rating: 2, ...placeAt('os.md', [], 'What is a heap?') },
        'pc',
        n,
        { at: Date.UTC(2026, 0, 5) + n, offset: 0 },
        () => 0,
      );
    await again(() => writeFileSync(path.join(LOGS, 'pc.jsonl'), Array.from({ length: 2000 }, (_, n) => `${formatLine(pc(n))}\n`).join('')));
    const before = `${'2'.repeat(2000)}333`;
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), before);
    await again();
    assert.ok(readdirSync(storage.fsPath).some((name) => name.endsWith('.snapshot')));
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), before);
    const { event } = await rehearse.history.rate(id(rehearse, 'os.md', 'What is a heap?'), { rating: 4 });
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), `${before}4`);
    await rehearse.history.undo(event);
    await rehearse.history.undo(pc(7).id);
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), before.slice(1));
    await again();
    const target = vscode.Uri.file(path.join(temp, 'long.csv'));
    const answers = answering();
    answers.pick((label) => label === 'CSV');
    answers.saveAs(target);
    await rehearse.command(Command.exportHistory);
    answers.stop();
    assert.equal(readFileSync(target.fsPath, 'utf8').split(',What is a heap?,').length - 1, 1999 + 3);
    await again(() => appendFileSync(path.join(LOGS, 'pc.jsonl'), `${formatLine(pc(2000))}\n`));
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), before);
    await again(() => rmSync(path.join(LOGS, 'pc.jsonl')));
    assert.equal(ratings(rehearse, 'os.md', 'What is a heap?'), '333');
  });
});
