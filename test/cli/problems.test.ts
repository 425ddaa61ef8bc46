import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM, terminalForEach } from './terminal';

const SUMMARY = '0 of 1 question in 1 note are unanswered\n';
const LATIN = Buffer.from('## Q. Où?\n', 'latin1');
const NOBODY = 65_534;

const notInUtf8 = (name: string) => `${name} is not in UTF-8; save it in that encoding, or leave it out if it is no text.\n`;
const closed = (name: string) => `${name} may not be read; give yourself the permission to read it, or leave it out.\n`;

describe('What cannot be read is told of in a sentence, the rest is still done, and the exit code is 2:', () => {
  const terminal = terminalForEach();

  beforeEach(() => void terminal().write({ 'good.md': '## Q. Why?\nBecause.\n' }));

  function assertTold(paths: readonly string[], err: string): void {
    assert.deepEqual(terminal().rehearse(['check', ...paths, 'good.md']), { code: 2, out: SUMMARY, err });
    const inspected = terminal().rehearse(['inspect', ...paths, 'good.md']);
    assert.deepEqual({ code: inspected.code, err: inspected.err }, { code: 2, err });
    assert.match(inspected.out, /^good\.md: 1 question/m);
  }

  it('a path that is not there', () => {
    assertTold(['gone.md'], 'gone.md does not exist; check how it is spelled.\n');
  });

  it('a path through a file', () => {
    if (process.platform !== 'win32') {
      assertTold(['good.md/a.md'], 'good.md/a.md does not exist, for a part of it is a file; check how it is spelled.\n');
    }
  });

  it('an empty path, such as a variable that is not set', () => {
    assertTold([''], 'One of the paths is empty; check what it should have been.\n');
  });

  it('a pattern that matches nothing, or nothing that is a note', () => {
    terminal().write({ 'picture.png': '' });
    const told = (pattern: string) => assertTold([pattern], `${pattern} matches no note (.md, .markdown, .mdx, .txt); check how it is spelled.\n`);
    told('*.mdx');
    told('nowhere/**/*.md');
    told('*.png');
  });

  it('a file in another encoding', () => {
    terminal().write({ 'latin.md': LATIN, 'wide.md': Buffer.from('\uFEFF## Q. Why?\n', 'utf16le') });
    assertTold(['latin.md', 'wide.md'], notInUtf8('latin.md') + notInUtf8('wide.md'));
  });

  it('standard input in another encoding', () => {
    const { code, err } = terminal().rehearse(['check', '-'], { input: LATIN });
    assert.deepEqual({ code, err }, { code: 2, err: notInUtf8('-') });
  });

  it('all of them, while an unanswered question is told of too', () => {
    terminal().write({ 'open.md': '## Q. How?\n' });
    const { code, out, err } = terminal().rehearse(['check', '--format', 'json', 'gone.md', 'open.md', 'nowhere', '*.mdx']);
    assert.equal(code, 2);
    assert.equal((JSON.parse(out) as { unanswered: unknown[] }).unanswered.length, 1);
    assert.deepEqual(err.match(/^\S+/gm), ['gone.md', 'nowhere', '*.mdx']);
  });

  if (process.platform === 'win32') return;

  it('a link that leads back to itself', () => {
    symlinkSync('round.md', path.join(terminal().folder, 'round.md'));
    assertTold(['round.md'], 'round.md is a link that leads back to itself; name the file that it should lead to.\n');
  });

  it('a file that may not be read and a folder that may not be listed', () => {
    const { folder } = terminal().write({ 'notes/closed/a.md': '', 'notes/secret.md': '', 'notes/open.md': '## Q. How?\n' });
    for (const name of ['notes/closed', 'notes/secret.md']) chmodSync(path.join(folder, name), 0);
    const root = process.getuid?.() === 0; // who may read everything, so it has to be another one
    const program = root ? asNobody(folder) : [PROGRAM];
    const { code, out, err } = terminal().run(process.execPath, [...program, 'check', 'notes', 'notes/closed']);
    chmodSync(path.join(folder, 'notes/closed'), 0o755);
    assert.equal(err, closed('notes/closed/') + closed('notes/secret.md') + closed('notes/closed'));
    assert.match(out, /^notes\/open\.md:1: /);
    assert.equal(code, 2);
  });
});

/** What Node runs to be the command line without the rights of root. */
function asNobody(folder: string): string[] {
  const [program, change] = [path.join(folder, 'cli.cjs'), path.join(folder, 'change.cjs')];
  copyFileSync(PROGRAM, program);
  writeFileSync(change, `process.setgid(${NOBODY}); process.setuid(${NOBODY});`);
  chmodSync(folder, 0o755);
  return ['--require', change, program];
}
