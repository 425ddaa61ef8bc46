import assert from 'node:assert/strict';
import { terminalForEach } from './terminal';

const NOTE = `# Systems

## Q. What is a deadlock?

A. Two processes
wait for each other.

## Q. What is a thread?
`;

describe('rehearse inspect', () => {
  const terminal = terminalForEach();

  it('shows each question with its line, its status and the reason', () => {
    const { code, out, err } = terminal().write({ 'os.md': NOTE }).rehearse(['inspect', 'os.md']);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^os\.md: 2 questions \(1 answered, 1 empty\)$/m);
    assert.match(out, /^ +3 {2}answered +What is a deadlock\? \(an answer is written\)$/m);
    assert.match(out, /^ +8 {2}empty +What is a thread\? \(nothing is written below it\)$/m);
  });

  it('shows notes without a question too', () => {
    const { code, out } = terminal().write({ 'diary.md': 'Rain.\n', 'empty.md': '' }).rehearse(['inspect', '.']);
    assert.deepEqual({ code, out }, { code: 0, out: 'diary.md: no questions\n\nempty.md: no questions\n' });
  });

  it('says so when there are no notes', () => {
    const { code, out } = terminal().rehearse(['inspect', '.']);
    assert.deepEqual({ code, out }, { code: 0, out: 'no notes\n' });
  });

  it('gives programs all it knows, the notes in the order they are named', () => {
    const { code, out, err } = terminal().write({ 'os.md': NOTE, 'diary.md': 'Rain.\n' }).rehearse(['inspect', '--json', 'os.md', 'diary.md']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const { notes } = JSON.parse(out) as { notes: { path: string; questions: { shape: string; evidence: string[] }[] }[] };
    const { shape, evidence } = notes[0]?.questions[0] ?? {};
    assert.ok(shape);
    assert.ok(evidence?.includes('marker'));
    const common = { section: ['Systems'], shape, evidence, followUps: [] };
    assert.deepEqual(notes, [
      {
        path: 'os.md',
        recognized: true,
        perhaps: [],
        questions: [
          {
            line: 3,
            endLine: 3,
            text: 'What is a deadlock?',
            status: 'answered',
            reason: 'text',
            ...common,
            answers: [{ role: 'own', line: 5, endLine: 6 }],
          },
          {
            line: 8,
            endLine: 8,
            text: 'What is a thread?',
            status: 'empty',
            reason: 'nothing-written',
            ...common,
            answers: [],
          },
        ],
      },
      { path: 'diary.md', recognized: false, questions: [], perhaps: [] },
    ]);
  });

  it('counts lines as an editor does, with a byte order mark and any line end', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      terminal().write({ 'a.md': `\uFEFF## Q. Eins?${newline}Ja.${newline}## Q. 둘?${newline}` });
      assert.match(terminal().rehearse(['inspect', 'a.md']).out, / 1 {2}answered +Eins\?.*\n +3 {2}empty +둘\?/);
    }
  });

  it('reads standard input', () => {
    const { code, out } = terminal().rehearse(['inspect', '-'], { input: NOTE });
    assert.equal(code, 0);
    assert.match(out, /^-: 2 questions/);
  });
});
