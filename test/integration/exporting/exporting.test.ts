import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { entriesOf } from '../../../src/core/index/questionEntry';
import { Command } from '../../../src/ids';
import { AnkiCollection, rowsIn } from '../../export/anki';
import { type Answering, answering } from '../answering';
import { extension, until } from '../extension';
import { Memory } from '../folders/memory';
import { type Picking, picking } from '../picking';
import { cleanUp, file, noteHas } from '../workspace';

const run = vscode.commands.executeCommand;
const out = file('out');
const place = (name: string): vscode.Uri => vscode.Uri.joinPath(out, name);
const read = (uri: vscode.Uri): string => readFileSync(uri.fsPath, 'utf8');

describe('Export', () => {
  let answers: Answering;
  let picks: Picking | undefined;

  before(async () => {
    await extension().activate();
    await extension().exports.ready;
    await extension().exports.history.ready;
    await Promise.all([noteHas(file('net/tcp.md'), 2), noteHas(file('os.md'), 1)]);
  });

  beforeEach(() => {
    mkdirSync(out.fsPath);
    answers = answering();
  });

  afterEach(async () => {
    picks?.stop();
    answers.stop();
    await cleanUp();
    rmSync(out.fsPath, { recursive: true });
  });

  async function exportAs(to: vscode.Uri | undefined, ...labels: readonly string[]): Promise<void> {
    picks?.stop();
    picks = picking(...labels);
    if (to) answers.saveAs(to);
    await run(Command.export);
  }

  it('asks as what and which questions, with how many there are', async () => {
    await vscode.window.showTextDocument(file('os.md'));
    await exportAs(undefined, 'Anki');
    assert.deepEqual(picks?.shown, [
      [
        'Anki: a text file; importing it again updates and doubles nothing',
        'Page to Print: HTML, with answers',
        'Page to Print, Questions Only: HTML, without answers',
        'Page to Open: HTML, with answers that unfold',
        'CSV: a table with a row for each question, for a spreadsheet',
        'Markdown: everything in one file',
      ],
      [
        'Everything: 3 questions',
        'by target',
        'Acme: 1 question',
        'where the cursor is',
        'This Note: os.md · 1 question',
        'by tag',
        '#net: 2 questions',
        'by status',
        'Empty: 1 question',
        'Placeholder: no questions',
        'Draft: no questions',
        'Answered: 2 questions',
      ],
    ]);
    assert.deepEqual([readdirSync(out.fsPath), answers.messages], [[], []]);
  });

  it('writes everything for Anki with images beside, which imported again doubles nothing, also after a question was practiced and reworded', async () => {
    await exportAs(place('deck.txt'), 'Anki', 'Everything');
    assert.deepEqual(answers.messages, [
      '4 questions exported to out/deck.txt. Copy the images in out/deck.media into Anki’s folder “collection.media”. Images that are not in the folder of their note were left out: 1.',
    ]);
    const anki = new AnkiCollection();
    assert.deepEqual(anki.import(read(place('deck.txt'))), { added: 4, updated: 0 });
    const [image = ''] = readdirSync(place('deck.media').fsPath);
    assert.ok(anki.notes[0]?.fields[1]?.includes(`<img src="${image}" alt="door">`));
    assert.deepEqual(readFileSync(vscode.Uri.joinPath(place('deck.media'), image).fsPath), readFileSync(file('pics/door.png').fsPath));
    const { history, notes } = extension().exports;
    const uri = file('os.md').toString();
    const entry = () => entriesOf(uri, notes.get(uri) ?? assert.fail())[0] ?? assert.fail();
    await history.rate(history.at(entry().key)?.id ?? '', { rating: 3 });
    const { document } = await vscode.window.showTextDocument(file('os.md'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(2, 6, 2, 21), 'What does a lock do?');
    const reworded = until(
      () => entry().question.text === 'What does a lock do?',
      (look) => ({ dispose: notes.onDidChange(look) }),
    );
    await vscode.workspace.applyEdit(edit);
    await reworded;
    await exportAs(place('again.txt'), 'Anki', 'Everything');
    assert.deepEqual(anki.import(read(place('again.txt'))), { added: 0, updated: 4 });
    assert.match(anki.notes[3]?.fields[0] ?? '', /What does a lock do\?/);
  });

  it('writes the questions of a target, of this note, of a status, of a tag', async () => {
    await vscode.window.showTextDocument(file('os.md'));
    for (const [label, expected] of [
      ['Acme', ['What is a lock?']],
      ['This Note', ['What is a lock?']],
      ['Empty', ['세그먼트란 무엇인가요?']],
      ['#net', ['What is a port?', 'Why not a name?', '세그먼트란 무엇인가요?']],
    ] as const) {
      await exportAs(place('table.csv'), 'CSV', label);
      const rows = rowsIn(read(place('table.csv')).slice(1), ',');
      assert.deepEqual(
        rows.slice(1).map(([question]) => question),
        expected,
        label,
      );
    }
  });

  it('writes one page with images in it, and one Markdown file with links that lead on, and opens it', async () => {
    await exportAs(place('page.html'), 'Page to Print: ', '#net');
    assert.match(read(place('page.html')), /<html lang="en">[^]*<h1>net<\/h1>[^]*<img src="data:image\/png;base64,iVBOR/);
    answers.choose('Open');
    await exportAs(place('all.md'), 'Markdown', 'Everything');
    assert.match(read(place('all.md')), /!\[door\]\(\.\.\/pics\/door\.png\)/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), place('all.md').toString());
  });

  it('overwrites no note', async () => {
    const before = read(file('os.md'));
    const { window } = vscode;
    const { showErrorMessage } = window;
    const said: string[] = [];
    Object.assign(window, { showErrorMessage: (message: string) => Promise.resolve(void said.push(message)) });
    await exportAs(file('os.md'), 'Markdown', 'Everything');
    mkdirSync(file('elsewhere').fsPath);
    symlinkSync(file('elsewhere').fsPath, place('deck.media').fsPath);
    await exportAs(place('deck.txt'), 'Anki', 'Everything');
    writeFileSync(place('file').fsPath, '');
    await exportAs(place('file/a.csv'), 'CSV', 'Everything');
    Object.assign(window, { showErrorMessage });
    assert.deepEqual(said.slice(0, 2), [
      'os.md is one of your notes; choose another file.',
      'out/deck.media is a link or no folder, so no images were put there; choose another file.',
    ]);
    assert.match(said[2] ?? '', /^out\/file\/a\.csv could not be written: /);
    assert.deepEqual([read(file('os.md')), readdirSync(file('elsewhere').fsPath), existsSync(place('deck.txt').fsPath)], [before, [], false]);
  });

  it('writes nothing if it is given up', async () => {
    const { window } = vscode;
    const { withProgress } = window;
    Object.assign(window, {
      withProgress: (_: unknown, task: (progress: unknown, token: vscode.CancellationToken) => Thenable<unknown>) => {
        const source = new vscode.CancellationTokenSource();
        source.cancel();
        return task({ report: () => undefined }, source.token);
      },
    });
    await exportAs(place('deck.txt'), 'Anki', 'Everything');
    Object.assign(window, { withProgress });
    assert.deepEqual([readdirSync(out.fsPath), answers.messages], [[], []]);
  });

  it('writes to where there is no disk', async () => {
    const memory = new Memory({ '/out/keep': '' });
    const provider = vscode.workspace.registerFileSystemProvider('exported', memory);
    const to = vscode.Uri.from({ scheme: 'exported', path: '/out/all.md' });
    await exportAs(to, 'Markdown', 'Acme');
    assert.match(Buffer.from(memory.readFile(to)).toString(), /^---\nrehearse: off\n---\n\n# Acme\n/);
    provider.dispose();
  });
});
