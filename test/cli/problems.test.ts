import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, cpSync, symlinkSync, writeFileSync } from 'node:fs';
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

  it('a wrong path alone, and nothing is summed up', () => {
    for (const args of [
      ['check', 'gone.md'],
      ['check', '--format=github', 'gone.md'],
      ['inspect', 'gone.md'],
    ]) {
      assert.deepEqual(terminal().rehearse(args), { code: 2, out: '', err: 'gone.md does not exist; check how it is spelled.\n' });
    }
    const { code, out } = terminal().rehearse(['check', '--format=json', 'gone.md']);
    assert.deepEqual([code, JSON.parse(out)], [2, { notes: 0, questions: 0, unanswered: [] }]);
  });

  it('a note that is larger than notes are read, as large as that is', () => {
    const about = (name: string, most: string) =>
      `${name} is larger than ${most} MB, so it was not read; leave it out, or raise rehearse.maxFileSize in .vscode/settings.json.\n`;
    terminal().write({ 'large.md': '## Q. Why?\n'.repeat(500_000) });
    assertTold(['large.md'], about('large.md', '5'));
    terminal().write({ '.vscode/settings.json': '{ "rehearse.maxFileSize": 0.000024 }' });
    assertTold(['large.md', 'good.md'], about('large.md', '0.000024'));
    terminal().write({ '.vscode/settings.json': '{ "rehearse.maxFileSize": "all" }', 'less.md': `## Q. Why?\n${'So. '.repeat(1_000_000)}` });
    assert.equal(terminal().rehearse(['check', 'less.md']).code, 0);
  });

  it('and a larger one is read where the settings allow it', () => {
    terminal().write({ '.vscode/settings.json': '{ "rehearse.maxFileSize": 6 }', 'large.md': `## Q. Why?\n${'So. '.repeat(1_400_000)}` });
    assert.deepEqual(terminal().rehearse(['check', 'large.md']), { code: 0, out: SUMMARY, err: '' });
  });

  it('standard input that does not end', () => {
    const { code, out, err } = terminal().rehearse(['check', '-', 'good.md'], { input: Buffer.alloc(101_000_000, '\n') });
    assert.deepEqual(
      { code, out, err },
      { code: 2, out: SUMMARY, err: '- is larger than 5 MB, so it was not read; leave it out, or raise rehearse.maxFileSize in .vscode/settings.json.\n' },
    );
  });

  if (process.platform === 'win32') return;

  it('a device', () => {
    assertTold(['/dev/zero'], '/dev/zero is a device and no file; name a file, a folder or a pattern.\n');
  });

  it('a name that would command the terminal', () => {
    assertTold(['\u001b[31mgone\n.md'], '\\u001b[31mgone\\n.md does not exist; check how it is spelled.\n');
  });

  it('the current folder, which was deleted', () => {
    const gone = `mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"`;
    const { code, out, err } = terminal().run('sh', ['-c', gone, process.execPath, PROGRAM, 'check', 'a.md']);
    assert.deepEqual({ code, out, err }, { code: 2, out: '', err: 'The folder that you are in does not exist any more; go to another one.\n' });
  });

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
  cpSync(path.join(path.dirname(PROGRAM), 'parts'), path.join(folder, 'parts'), { recursive: true });
  writeFileSync(change, `process.setgid(${NOBODY}); process.setuid(${NOBODY});`);
  chmodSync(folder, 0o755);
  return ['--require', change, program];
}
