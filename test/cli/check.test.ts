import assert from 'node:assert/strict';
import { terminalForEach } from './terminal';

const NOTES = {
  'os.md': '## Q. What is a deadlock?\nTwo wait.\n\n## Q. What is a thread?\n\n## Q. And a fiber?\nA. TODO\n',
  'net.md': '## Q. What is TCP?\nA protocol.\n',
};

const TEXT = `os.md:4: No answer to “What is a thread?”: nothing is written below it.
os.md:6: No answer to “And a fiber?”: there is only a placeholder.
2 of 4 questions in 2 notes are unanswered
`;

describe('rehearse check', () => {
  const terminal = terminalForEach();

  it('tells of each unanswered question and why, and fails', () => {
    const ended = terminal().write(NOTES).rehearse(['check', 'os.md', 'net.md']);
    assert.deepEqual(ended, { code: 1, out: TEXT, err: '' });
    assert.deepEqual(terminal().rehearse(['check', '--format', 'text', 'os.md', 'net.md']), ended);
  });

  it('is content when every question is answered', () => {
    const ended = terminal().write(NOTES).rehearse(['check', 'net.md']);
    assert.deepEqual(ended, { code: 0, out: '0 of 1 question in 1 note are unanswered\n', err: '' });
  });

  it('speaks of one question as of one', () => {
    const { code, out } = terminal().write({ 'a.md': '## Q. Why?\n' }).rehearse(['check', 'a.md']);
    assert.equal(code, 1);
    assert.match(out, /^1 of 1 question in 1 note is unanswered$/m);
  });

  for (const [max, code] of [
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['3', 0],
  ] as const) {
    it(`${code === 0 ? 'tolerates' : 'does not tolerate'} 2 unanswered questions with --max ${max}`, () => {
      const ended = terminal().write(NOTES).rehearse(['check', '--max', max, 'os.md', 'net.md']);
      assert.deepEqual(ended, { code, out: TEXT, err: '' });
    });
  }

  it('gives programs what it tells people', () => {
    const { code, out } = terminal().write(NOTES).rehearse(['check', '--format=json', 'os.md', 'net.md']);
    assert.equal(code, 1);
    const { notes, questions, unanswered } = JSON.parse(out) as { notes: number; questions: number; unanswered: object[] };
    assert.deepEqual({ notes, questions, count: unanswered.length }, { notes: 2, questions: 4, count: 2 });
    assert.deepEqual(unanswered[0], {
      path: 'os.md',
      line: 4,
      endLine: 4,
      text: 'What is a thread?',
      status: 'empty',
      reason: 'nothing-written',
      message: 'No answer to “What is a thread?”: nothing is written below it.',
      section: [],
    });
  });

  it('annotates on GitHub, whatever is in a question or a path', () => {
    const file = process.platform === 'win32' ? '50%, b.md' : '50%, a:b.md';
    const escaped = file.replace('%', '%25').replace(',', '%2C').replace(':', '%3A');
    const { code, out } = terminal()
      .write({ [file]: '## Q. 100%, a::b?\n' })
      .rehearse(['check', '--format=github', '.']);
    assert.equal(code, 1);
    assert.equal(
      out,
      `::warning file=${escaped},line=1,title=Unanswered question` +
        '::No answer to “100%25, a::b?”: nothing is written below it.\n1 of 1 question in 1 note is unanswered\n',
    );
  });

  it('passes nothing on to the terminal that would command it', () => {
    const { out } = terminal().write({ 'a.md': '## Q. Is \u001b[31mred\u0007 a color?\n' }).rehearse(['check', 'a.md']);
    assert.match(out, /“Is \[31mred a color\?”/);
  });

  it('shows what is in a name and would command the terminal, or turn the name round', function () {
    if (process.platform === 'win32') this.skip();
    terminal().write({ 'a\u001b[31m\u202e.md': '## Q. Why?\n' });
    assert.match(terminal().rehearse(['check', '.']).out, /^a\\u001b\[31m\\u202e\.md:1: /);
    assert.match(terminal().rehearse(['inspect', '.']).out, /^a\\u001b\[31m\\u202e\.md: 1 question/);
    assert.match(terminal().rehearse(['check', '--format=github', '.']).out, /^::warning file=a\\u001b\[31m\\u202e\.md,/);
    const { out } = terminal().rehearse(['check', '--format=json', '.']);
    assert.ok(!out.includes('\u001b') && !out.includes('\u202e'));
    assert.equal((JSON.parse(out) as { unanswered: { path: string }[] }).unanswered[0]?.path, 'a\u001b[31m\u202e.md');
  });

  it('says so when a folder has no notes', () => {
    assert.deepEqual(terminal().rehearse(['check', '.']), { code: 0, out: 'no notes\n', err: '' });
  });
});
