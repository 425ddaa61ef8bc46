import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type EventDraft, stamp } from '../../src/core/history/event';
import { formatLine } from '../../src/core/history/line';
import { keyOf, placeAt } from '../../src/core/history/standing';
import { AnkiCollection } from '../export/anki';
import { terminalForEach } from './terminal';

const NOTE = '# Locks #os\n\n## Q. What is a lock?\n\nA. It keeps others out: ![door](pics/door.png)\n\n## Q. What is a mutex?\n\n## Q. Why?\n\nA. TODO\n';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const TARGETS = JSON.stringify({ version: 1, targets: [{ name: 'Acme', notes: ['os.md'] }] });

/** The log of a computer on which a question was rated. */
function ratingOf(text: string): string {
  return lineOf({ type: 'rate', question: keyOf('os.md', ['Locks'], text), rating: 3, seconds: 9, ...placeAt('os.md', ['Locks'], text) }, 1);
}

/** The line that is written when it is reworded. */
function rewordingOf(before: string, now: string): string {
  return lineOf({ type: 'alias', from: keyOf('os.md', ['Locks'], before), question: keyOf('os.md', ['Locks'], now), ...placeAt('os.md', ['Locks'], now) }, 2);
}

function lineOf(draft: EventDraft, number: number): string {
  return `${formatLine(stamp(draft, 'mac', number, { at: Date.now() - 86_400_000 + number, offset: 0 }, () => 0))}\n`;
}

describe('rehearse export', () => {
  const terminal = terminalForEach();
  const file = (name: string): string => path.join(terminal().folder, name);
  const read = (name: string): string => readFileSync(file(name), 'utf8');

  beforeEach(() =>
    terminal().write({ 'os.md': NOTE, 'pics/door.png': PNG, 'net/tcp.md': '## Q. What is a port?\n\nA. A number.\n', '.rehearse/targets.json': TARGETS }),
  );

  it('writes for Anki, with images beside, and says so', () => {
    assert.deepEqual(terminal().rehearse(['export', '--to', 'anki', '--target', 'acme', '--out', 'deck.txt']), {
      code: 0,
      out: '3 questions written to deck.txt, and 1 image to deck.media; copy them into Anki’s folder collection.media\n',
      err: '',
    });
    const anki = new AnkiCollection();
    assert.deepEqual(anki.import(read('deck.txt')), { added: 3, updated: 0 });
    const [, image = ''] = /<img src="([^"]+)" alt="door">/.exec(anki.notes[0]?.fields[1] ?? '') ?? [];
    assert.deepEqual(readdirSync(file('deck.media')), [image]);
    assert.deepEqual(readFileSync(path.join(file('deck.media'), image)), PNG);
    assert.deepEqual([...new Set(anki.notes.map(({ deck }) => deck))], ['Acme::os']);
  });

  it('is imported again without doubles: as it is, when a rated question is reworded, when another note alone is exported', () => {
    terminal().write({ '.rehearse/history/mac.jsonl': ratingOf('What is a lock?') });
    const anki = new AnkiCollection();
    assert.deepEqual(anki.import(terminal().rehearse(['export', '--to', 'anki']).out), { added: 4, updated: 0 });
    assert.deepEqual(anki.import(terminal().rehearse(['export', '--to', 'anki', 'os.md']).out), { added: 0, updated: 3 });
    terminal().write({
      'os.md': NOTE.replace('What is a lock?', 'What does a lock do?'),
      '.rehearse/history/mac.jsonl': ratingOf('What is a lock?') + rewordingOf('What is a lock?', 'What does a lock do?'),
    });
    for (const paths of [[], ['os.md'], ['./net/../os.md', 'net']]) {
      const { added } = anki.import(terminal().rehearse(['export', '--to', 'anki', ...paths]).out);
      assert.equal(added, 0, paths.join());
    }
    assert.match(anki.notes.map(({ fields }) => fields[0]).join('\n'), /What does a lock do\?/);
    assert.equal(anki.notes.length, 4);
  });

  it('leaves an identity where it is if only a note with the same text is exported', () => {
    terminal().write({ '.rehearse/history/mac.jsonl': ratingOf('What is a lock?'), 'copy.md': NOTE });
    const guids = (...paths: string[]): string[] =>
      terminal()
        .rehearse(['export', '--to', 'anki', ...paths])
        .out.split('\n')
        .filter((line) => line.startsWith('"'))
        .map((line) => line.slice(0, 18));
    assert.deepEqual([...guids('copy.md'), ...guids('os.md')].sort(), guids('copy.md', 'os.md').sort());
  });

  it('writes one page that holds its images', () => {
    assert.equal(terminal().rehearse(['export', '--to=html', '--out', 'page.html', 'os.md']).code, 0);
    assert.ok(read('page.html').includes(`<img src="data:image/png;base64,${PNG.toString('base64')}" alt="door">`));
    assert.deepEqual(
      readdirSync(terminal().folder).filter((name) => name.startsWith('page')),
      ['page.html'],
    );
    assert.doesNotMatch(terminal().rehearse(['export', '--to', 'html', '--answers', 'none', 'os.md']).out, /It keeps others out/);
    assert.match(terminal().rehearse(['export', '--to', 'html', '--answers', 'folded', 'os.md']).out, /<details class="answer">/);
  });

  it('prints a table or Markdown, of what is asked for', () => {
    const questions = (...args: string[]): string[] =>
      terminal()
        .rehearse(['export', '--to', 'csv', ...args])
        .out.split('\r\n')
        .slice(1, -1)
        .map((row) => row.split(',')[0] ?? '');
    assert.deepEqual(questions(), ['What is a port?', 'What is a lock?', 'What is a mutex?', 'Why?']);
    assert.deepEqual(questions('--status', 'empty,placeholder'), ['What is a mutex?', 'Why?']);
    assert.deepEqual(questions('--status', 'empty', '--status', 'answered', '--tag', 'os'), ['What is a lock?', 'What is a mutex?']);
    assert.deepEqual(questions('--target', 'Acme', '--tag', '#OS', 'net', 'os.md'), ['What is a lock?', 'What is a mutex?', 'Why?']);
    assert.match(
      terminal().rehearse(['export', '--to', 'md', '--status', 'answered']).out,
      /^---\nrehearse: off\n---\n\n# Questions\n\n## net\/tcp\.md\n\n### What is a port\?\n\nA number\.\n/,
    );
  });

  it('leads links in Markdown from where it is written', () => {
    mkdirSync(file('out'));
    terminal().rehearse(['export', '--to', 'md', '--out', 'out/all.md']);
    assert.match(read('out/all.md'), /!\[door\]\(\.\.\/pics\/door\.png\)/);
  });

  it('names a file in a folder, and makes the folder if it is named as one', () => {
    assert.equal(terminal().rehearse(['export', '--to', 'csv', '--out', 'new/']).out, `4 questions written to ${path.join('new', 'questions.csv')}\n`);
    assert.ok(existsSync(file('new/questions.csv')));
    assert.deepEqual(terminal().rehearse(['export', '--to', 'csv', '--out', 'none/a.csv']), {
      code: 2,
      out: '',
      err: 'The folder of none/a.csv does not exist; make it first.\n',
    });
  });

  it('overwrites only what it is told to, and never a note', () => {
    terminal().write({ 'a.csv': 'mine' });
    const again = ['export', '--to', 'csv', '--out', 'a.csv'];
    assert.deepEqual(terminal().rehearse(again), { code: 2, out: '', err: 'a.csv is there already; name another file, or add --force to overwrite it.\n' });
    assert.equal(read('a.csv'), 'mine');
    assert.equal(terminal().rehearse([...again, '--force']).code, 0);
    assert.match(read('a.csv'), /^\uFEFFQuestion,/);
    assert.deepEqual(terminal().rehearse(['export', '--to', 'md', '--out', './os.md', '--force']), {
      code: 2,
      out: '',
      err: './os.md is one of the notes; name another file.\n',
    });
    assert.equal(read('os.md'), NOTE);
    assert.deepEqual(
      readdirSync(terminal().folder).filter((name) => name.endsWith('.new')),
      [],
    );
  });

  it('writes nothing at all if an image may not be written', () => {
    terminal().rehearse(['export', '--to', 'anki', '--out', 'deck.txt']);
    const [image = ''] = readdirSync(file('deck.media'));
    writeFileSync(path.join(file('deck.media'), image), 'mine');
    const before = read('deck.txt');
    const { code, err } = terminal().rehearse(['export', '--to', 'anki', '--out', 'deck.apkg.txt']);
    assert.deepEqual([code, err], [0, '']);
    terminal().run('mv', ['deck.txt', 'kept.txt']);
    assert.equal(
      terminal().rehearse(['export', '--to', 'anki', '--out', 'deck.txt']).err,
      `${path.join('deck.media', image)} is there already; name another file, or add --force to overwrite it.\n`,
    );
    assert.deepEqual([existsSync(file('deck.txt')), read('kept.txt')], [false, before]);
  });

  it('reads and writes nothing through links that lead out of the folder', () => {
    const { home } = terminal();
    writeFileSync(path.join(home, 'secret.png'), PNG);
    terminal().write({ 'os.md': '## Q. Why?\n\nA. ![a](secret.png) ![b](../x.png) ![c](gone.png) ![d](inside.png)\n' });
    symlinkSync(path.join(home, 'secret.png'), file('secret.png'));
    symlinkSync('pics/door.png', file('inside.png'));
    symlinkSync(home, file('away'));
    symlinkSync(path.join(home, 'x.txt'), file('x.txt'));
    const { code, err, out } = terminal().rehearse(['export', '--to', 'html', 'os.md']);
    assert.equal(code, 2);
    assert.equal(out.match(/data:image/g)?.length, 1 + 0);
    assert.equal(
      err,
      'os.md: the image secret.png was left out, because it lies outside of this folder.\nos.md: the image gone.png was left out, because it does not exist.\n',
    );
    for (const [to, sentence] of [
      ['away/a.txt', 'away/a.txt is behind a link that leads out of this folder; name the place itself.'],
      ['x.txt', 'x.txt is a link or no ordinary file, so it was not overwritten; name another one.'],
    ] as const) {
      assert.deepEqual(terminal().rehearse(['export', '--to', 'anki', '--force', '--out', to, 'net']), { code: 2, out: '', err: `${sentence}\n` });
    }
    assert.deepEqual(readdirSync(home), ['secret.png']);
  });

  it('leads no image folder out of the folder', () => {
    mkdirSync(path.join(terminal().home, 'in'));
    symlinkSync(path.join(terminal().home, 'in'), file('deck.media'));
    assert.equal(
      terminal().rehearse(['export', '--to', 'anki', '--out', 'deck.txt']).err,
      'deck.media is a link or no folder; name another file to export to.\n',
    );
    assert.deepEqual(readdirSync(path.join(terminal().home, 'in')), []);
  });

  it('says when there is no such question or target', () => {
    assert.deepEqual(terminal().rehearse(['export', '--to', 'csv', '--tag', 'none', '--out', 'a.csv']), {
      code: 2,
      out: '',
      err: 'There is no such question, so nothing was exported.\n',
    });
    assert.equal(existsSync(file('a.csv')), false);
    assert.equal(terminal().rehearse(['export', '--to', 'csv', '--target', 'Beta']).err, 'There is no target Beta; there are Acme.\n');
  });

  it('takes notes from elsewhere, and from standard input', () => {
    const asked = ['export', '--to', 'csv'];
    assert.match(terminal().rehearse([...asked, '-'], { input: NOTE }).out, /\r\nWhat is a mutex\?,/);
    assert.match(terminal().rehearse([...asked, '../os.md'], { in: 'net' }).out, /\r\nWhat is a mutex\?,,empty,os,\.\.\/os\.md,/);
  });
});
