import assert from 'node:assert/strict';
import { terminalForEach } from './terminal';

const OS = '---\ntags: systems\n---\n# Locks\n\n## Q. What is a lock?\n\nA. It keeps others out.\n\n## Q. What is a mutex? #hard\n';
const TCP = '## Q. What is a port?\n\n## Q. What is a socket?\n\nA. An end of a connection.\n';
const TARGETS = JSON.stringify({ version: 1, targets: [{ name: 'Acme', folders: ['net'] }] });

describe('Only the questions of a target or a tag', () => {
  const terminal = terminalForEach();
  const run = (...args: string[]) => terminal().rehearse(args);

  beforeEach(() => terminal().write({ 'os.md': OS, 'net/tcp.md': TCP, '.rehearse/targets.json': TARGETS }));

  it('are inspected', () => {
    assert.equal(run('inspect', '--target', 'acme', '.').out.split('\n', 1)[0], 'net/tcp.md: 2 questions (1 answered, 1 empty)');
    assert.match(
      run('inspect', '--tag', 'hard', '.').out,
      /^os\.md: 1 question \(1 empty\)\n +10 {2}empty +What is a mutex\? \(nothing is written below it\)\n$/,
    );
    const { notes } = JSON.parse(run('inspect', '--json', '--tag', '#Systems', '.').out) as { notes: { path: string; questions: { line: number }[] }[] };
    assert.deepEqual(
      notes.map(({ path, questions }) => [path, questions.map(({ line }) => line)]),
      [['os.md', [6, 10]]],
    );
  });

  it('are checked, and counted', () => {
    assert.deepEqual(run('check', '--target', 'Acme', '.'), {
      code: 1,
      out: 'net/tcp.md:1: No answer to “What is a port?”: nothing is written below it.\n1 of 2 questions in 1 note is unanswered\n',
      err: '',
    });
    assert.match(run('check', '--max', '2', '--tag', 'hard,net', '.').out, /\n2 of 3 questions in 2 notes are unanswered\n$/);
  });

  it('are those of the target that have the tag, where both are named', () => {
    const { code, err } = run('check', '--target', 'Acme', '--tag', 'hard', '.');
    assert.equal(code, 2);
    assert.match(err, /^There is no such question; /);
  });

  it('are none where the target is not there, and a sentence says which are', () => {
    assert.deepEqual(run('check', '--target', 'Initech', '.'), { code: 2, out: '', err: 'There is no target Initech; there are Acme.\n' });
    assert.equal(run('inspect', '--tag').err, '--tag needs a value behind it. See: rehearse inspect --help\n');
  });
});
