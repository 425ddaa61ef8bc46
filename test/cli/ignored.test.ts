import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { terminalForEach } from './terminal';

describe('What git ignores is left out', () => {
  const terminal = terminalForEach();

  function repository(files: Readonly<Record<string, string>>) {
    terminal().write(files).git('init', '--quiet');
    return terminal();
  }

  it('in a repository, also by nested files of rules, which overrule those above', () => {
    const { folder } = repository({
      '.gitignore': 'drafts/\n*.tmp.md\n/top.md\n# a remark\n\n!kept.tmp.md\n',
      'a.md': '',
      'top.md': '',
      'x.tmp.md': '',
      'kept.tmp.md': '',
      'drafts/d.md': '',
      'sub/top.md': '',
      'sub/drafts/d.md': '',
      'sub/.gitignore': '!y.tmp.md\nprivate*\n',
      'sub/y.tmp.md': '',
      'sub/private.md': '',
      'sub/private/p.md': '',
      'other/private.md': '',
    });
    const seen = ['a.md', 'kept.tmp.md', 'other/private.md', 'sub/top.md', 'sub/y.tmp.md'];
    assert.deepEqual(terminal().notesAt(['.']), seen);
    assert.deepEqual(terminal().notesAt(['**/*.md']), seen);
    assert.deepEqual(terminal().notesAt(['.'], { in: 'sub' }), ['top.md', 'y.tmp.md']);
    assert.deepEqual(terminal().notesAt(['sub']), ['sub/top.md', 'sub/y.tmp.md']);
    const { out } = terminal().run('git', ['ls-files', '-co', '--exclude-standard', '*.md']);
    assert.deepEqual(out.trim().split('\n').sort(), seen, `as git does in ${folder}`);
  });

  it('and never looked into is what git keeps', () => {
    assert.deepEqual(repository({ 'a.md': '', '.git/notes.md': '' }).notesAt(['.']), ['a.md']);
  });

  it('by .git/info/exclude and by the rules that a person has for all repositories', () => {
    const { home } = repository({ 'a.md': '', 'mine.md': '', 'default.md': '', 'scratch/s.md': '' });
    terminal().write({ '.git/info/exclude': 'mine.md\n' });
    assert.deepEqual(terminal().notesAt(['.']), ['a.md', 'default.md', 'scratch/s.md']);
    mkdirSync(path.join(home, '.config/git'), { recursive: true });
    writeFileSync(path.join(home, '.config/git/ignore'), 'default.md\n');
    assert.deepEqual(terminal().notesAt(['.']), ['a.md', 'scratch/s.md']);
    writeFileSync(path.join(home, 'everywhere'), 'scratch/\n');
    terminal().git('config', '--global', 'core.excludesFile', '~/everywhere');
    assert.deepEqual(terminal().notesAt(['.']), ['a.md', 'default.md']);
  });

  it('in a worktree as in its repository', () => {
    repository({ 'main/a.md': '' });
    const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    terminal().git(...as, 'commit', '--quiet', '--allow-empty', '-m', 'Begin');
    terminal().git('worktree', 'add', '--quiet', 'tree');
    terminal().write({ '.git/info/exclude': 'mine.md\n', 'tree/mine.md': '', 'tree/a.md': '' });
    assert.deepEqual(terminal().notesAt(['tree']), ['tree/a.md']);
  });

  it('in a repository in another one by its own rules alone', () => {
    repository({ '.gitignore': 'a.md\n', 'a.md': '', 'inner/a.md': '', 'inner/b.md': '', 'inner/.gitignore': 'b.md\n' });
    terminal().git('init', '--quiet', 'inner');
    assert.deepEqual(terminal().notesAt(['.']), ['inner/a.md']);
  });

  it('also where there is no repository, from the current folder on', () => {
    terminal().write({ '.gitignore': 'b.md\n', 'n/.gitignore': 'c.md\n', 'n/a.md': '', 'n/b.md': '', 'n/c.md': '' });
    assert.deepEqual(terminal().notesAt(['.']), ['n/a.md']);
    assert.deepEqual(terminal().notesAt(['n']), ['n/a.md']);
    assert.deepEqual(terminal().notesAt(['.'], { in: 'n' }), ['a.md', 'b.md']);
  });

  it('and without git', () => {
    repository({ '.gitignore': 'b.md\n', 'a.md': '', 'b.md': '' });
    assert.deepEqual(terminal().notesAt(['.'], { env: { PATH: '', Path: '' } }), ['a.md']);
  });

  it('but is read if it is named', () => {
    repository({ '.gitignore': 'drafts/\n', 'drafts/.gitignore': 'c.md\n' });
    terminal().write({ 'drafts/a.md': '', 'drafts/sub/b.md': '', 'drafts/c.md': '' });
    assert.deepEqual(terminal().notesAt(['drafts']), ['drafts/a.md', 'drafts/sub/b.md']);
    assert.deepEqual(terminal().notesAt(['drafts/sub']), ['drafts/sub/b.md']);
    assert.deepEqual(terminal().notesAt(['drafts/c.md']), ['drafts/c.md']);
    assert.deepEqual(terminal().notesAt(['drafts/*.md']), ['drafts/a.md']);
  });
});
