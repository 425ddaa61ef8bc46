import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { PROGRAM, terminalForEach } from './terminal';

const ESCAPE = '\u001b';
const QUESTIONS = 12_000;

describe('The output', () => {
  const terminal = terminalForEach();

  beforeEach(() => void terminal().write({ 'a.md': '## Q. Why?\n' }));

  function writeMany(): void {
    const questions = Array.from({ length: QUESTIONS }, (_, at) => `## Q. What is the number ${at}?\n`);
    terminal().write({ 'many.md': questions.join('\n') });
  }

  it('has no color in a pipe, unless it is forced', () => {
    for (const args of [
      ['check', 'a.md'],
      ['inspect', 'a.md'],
    ]) {
      assert.ok(!terminal().rehearse(args).out.includes(ESCAPE));
      assert.ok(
        terminal()
          .rehearse(args, { env: { FORCE_COLOR: '1' } })
          .out.includes(ESCAPE),
      );
      assert.ok(
        !terminal()
          .rehearse(args, { env: { FORCE_COLOR: '0' } })
          .out.includes(ESCAPE),
      );
    }
  });

  it('has no color for programs, even if it is forced', () => {
    for (const args of [
      ['check', '--format=json'],
      ['check', '--format=github'],
      ['inspect', '--json'],
    ]) {
      assert.ok(
        !terminal()
          .rehearse([...args, 'a.md'], { env: { FORCE_COLOR: '1' } })
          .out.includes(ESCAPE),
      );
    }
  });

  it('has color on a terminal, unless it is unwanted', function () {
    if (process.platform !== 'linux') this.skip();
    const onTerminal = (env: Record<string, string>) =>
      terminal().run('script', ['-qec', `'${process.execPath}' '${PROGRAM}' check a.md`, '/dev/null'], {
        env: { TERM: 'xterm-256color', ...env },
      }).out;
    assert.ok(onTerminal({}).includes(`${ESCAPE}[1ma.md:1`));
    const plain = onTerminal({ NO_COLOR: '1' });
    assert.ok(plain.includes('a.md:1: ') && !plain.includes(ESCAPE));
  });

  it('comes whole, however long it is and however late it is read', async () => {
    writeMany();
    const child = spawn(process.execPath, [PROGRAM, 'inspect', '--json', 'many.md'], { cwd: terminal().folder });
    await once(child.stdout, 'readable');
    const out = await text(child.stdout);
    assert.ok(out.length > 2_000_000, `${out.length}`);
    const { notes } = JSON.parse(out) as { notes: { questions: unknown[] }[] };
    assert.equal(notes[0]?.questions.length, QUESTIONS);
  });

  it('ends quietly when nobody reads on', async () => {
    writeMany();
    for (const command of ['inspect', 'check']) {
      const child = spawn(process.execPath, [PROGRAM, command, 'many.md'], { cwd: terminal().folder });
      const [err] = await Promise.all([text(child.stderr), once(child, 'close'), closeAtOnce(child.stdout)]);
      assert.equal(err, '');
      assert.equal(child.exitCode, command === 'check' ? 1 : 0);
    }
  });
});

async function closeAtOnce(stream: NodeJS.ReadableStream & { destroy(): void }): Promise<void> {
  await once(stream, 'readable');
  stream.destroy();
}
