import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { terminalForEach } from './terminal';

const windows = process.platform === 'win32';

const FILES = {
  'notes/day 2.md': '',
  'notes/day 10.markdown': '',
  'notes/deep/er/c.mdx': '',
  'notes/deep/UPPER.MD': '',
  'notes/plain.txt': '',
  'notes/.hidden/h.md': '',
  'notes/picture.png': '',
  'notes/code.ts': '',
  'notes/node_modules/package/readme.md': '',
};

const ALL = ['.hidden/h.md', 'day 2.md', 'day 10.markdown', 'deep/er/c.mdx', 'deep/UPPER.MD', 'plain.txt'];

const below = (folder: string, names: readonly string[] = ALL) => names.map((name) => `${folder}${name}`);

describe('A path is', () => {
  const terminal = terminalForEach();

  it('a folder: its notes and those below, in the order a person would list them, without node_modules', () => {
    terminal().write(FILES);
    assert.deepEqual(terminal().notesAt(['notes']), below('notes/'));
    assert.deepEqual(terminal().notesAt(['notes/']), below('notes/'));
    assert.deepEqual(terminal().notesAt(['./notes']), below('./notes/'));
    assert.deepEqual(terminal().notesAt(['.'], { in: 'notes' }), ALL);
    assert.deepEqual(terminal().notesAt(['..'], { in: 'notes/deep' }), below('../'));
    const whole = path.join(terminal().folder, 'notes');
    assert.deepEqual(terminal().notesAt([whole]), below(`${whole.replaceAll('\\', '/')}/`));
  });

  it('a file, whatever its ending', () => {
    terminal().write({ 'notes.org': '## Q. Why?\n', 'notes/x.md': '' });
    assert.match(terminal().rehearse(['check', 'notes.org']).out, /^notes\.org:1: /);
    assert.deepEqual(terminal().notesAt(['./notes/../notes.org']), ['./notes/../notes.org']);
  });

  it('a folder of packages, if it is named', () => {
    terminal().write(FILES);
    assert.deepEqual(terminal().notesAt(['notes/node_modules']), ['notes/node_modules/package/readme.md']);
  });

  it('a pattern, which the shell need not know', () => {
    terminal().write(FILES);
    assert.deepEqual(terminal().notesAt(['notes/*.md']), ['notes/day 2.md']);
    assert.deepEqual(terminal().notesAt(['notes/**/*.{mdx,txt}']), ['notes/deep/er/c.mdx', 'notes/plain.txt']);
    assert.deepEqual(terminal().notesAt(['./n*/day ?.md']), ['./notes/day 2.md']);
    assert.deepEqual(terminal().notesAt(['**'], { in: 'notes' }), ALL);
    assert.deepEqual(terminal().notesAt(['../*/plain.*'], { in: 'notes' }), ['../notes/plain.txt']);
    assert.deepEqual(terminal().notesAt(['notes/d*p'])[0], 'notes/deep/er/c.mdx', 'a folder that matches is read');
  });

  it('a file whose name looks like a pattern, or like an option behind --', () => {
    terminal().write({ '[a].md': '', 'a.md': '', '--json': '', '-x.md': '' });
    assert.deepEqual(terminal().notesAt(['[a].md']), ['[a].md']);
    assert.deepEqual(terminal().notesAt(['--', '-x.md', '--json']), ['-x.md', '--json']);
    assert.deepEqual(terminal().notesAt(['./-x.md']), ['./-x.md']);
  });

  it('read once, however often it is reached', () => {
    terminal().write({ 'notes/a.md': '## Q. Why?\n' });
    const paths = ['notes/a.md', 'notes', './notes/../notes/a.md', '**/a.md', path.join(terminal().folder, 'notes')];
    assert.deepEqual(terminal().notesAt(paths), ['notes/a.md']);
    assert.match(terminal().rehearse(['check', ...paths]).out, /^1 of 1 question in 1 note is unanswered$/m);
    assert.deepEqual(terminal().notesAt(['-', '-']), ['-']);
  });

  if (windows) {
    it('written with backslashes', () => {
      terminal().write(FILES);
      assert.match(terminal().rehearse(['inspect', 'notes\\deep']).out, /^notes\\deep\\UPPER\.MD: /m);
      assert.match(terminal().rehearse(['inspect', 'notes\\*.md']).out, /^notes\\day 2\.md: /m);
    });
    return;
  }

  it('a link: to a file, or if it is named to a folder; circles and loose ends do no harm', () => {
    const { folder } = terminal().write({ 'notes/a.md': '', 'far/b.md': '' });
    for (const [link, target] of [
      ['notes/round', '../notes'],
      ['notes/away', '../far'],
      ['notes/b.md', '../far/b.md'],
      ['notes/a again.md', 'a.md'],
      ['notes/loose.md', 'nowhere.md'],
      ['notes/self.md', 'self.md'],
      ['linked', 'far'],
    ] as const) {
      symlinkSync(target, path.join(folder, link));
    }
    const { code, err } = terminal().rehearse(['inspect', 'notes']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.deepEqual(terminal().notesAt(['notes']), ['notes/a again.md', 'notes/b.md']);
    assert.deepEqual(terminal().notesAt(['linked']), ['linked/b.md']);
    assert.deepEqual(terminal().notesAt(['linked/b.md', 'far']), ['linked/b.md']);
  });
});
