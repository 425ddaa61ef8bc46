import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/checks/check';
import { DuplicateQuestions } from '../../../src/core/checks/duplicateQuestions';
import { readNote } from '../../../src/core/notes/readNote';

const ASKED = '## Q. What is a race condition?\nA. It depends.\n';

describe('The check for duplicate questions', () => {
  let duplicates: DuplicateQuestions;

  beforeEach(() => {
    duplicates = new DuplicateQuestions();
  });

  function set(uri: string, text: string | undefined): string[] {
    return [...duplicates.set(uri, text === undefined ? undefined : readNote(text))].sort();
  }

  /** `line → note:line, note:line` of each. */
  function found(uri: string): string[] {
    const place = (one: Pick<Finding, 'range'>) => one.range.start.line;
    return duplicates.findings(uri).map((one) => `${place(one)} → ${(one.related ?? []).map((other) => `${other.uri}:${place(other)}`).join(', ')}`);
  }

  it('finds a question in two notes, in both', () => {
    set('a', ASKED);
    set('b', `# Interview questions\n${ASKED}`);
    assert.deepEqual(found('a'), ['0 → b:1']);
    assert.deepEqual(found('b'), ['1 → a:0']);
    assert.equal(duplicates.findings('a')[0]?.code, 'duplicate-question');
  });

  it('looks past case, blanks, the end of the sentence and how letters are put together', () => {
    set('a', '## Q. What is  a Race condition\n## Q. 교착 상태란 무엇인가요?'.normalize('NFD'));
    set('b', `${ASKED}## Q. 교착 상태란 무엇인가요`);
    assert.deepEqual(found('a'), ['0 → b:0', '1 → b:2']);
    set('c', '## Q. What is C?\n## Q. What is C++?\n');
    assert.deepEqual(found('c'), []);
  });

  it('finds a question twice in a section, and not in two sections of one note', () => {
    set('a', `# Interview questions\n${ASKED}${ASKED}`);
    assert.deepEqual(found('a'), ['1 → a:3', '3 → a:1']);
    set('a', `# Interview questions: A\n${ASKED}# Interview questions: B\n${ASKED}`);
    assert.deepEqual(found('a'), []);
  });

  it('takes what belongs to a question for a part of it', () => {
    const asked = (code: string) => `## Q. What does this print?\n\`\`\`js\n${code}\n\`\`\`\nA. Something.\n`;
    set('a', `# Interview questions\n${asked('x()')}${asked('y()')}`);
    assert.deepEqual(found('a'), []);
    set('b', asked('y()'));
    assert.deepEqual(found('a'), ['6 → b:0']);
  });

  it('leaves alone what may be asked of many things, or is a form for each of them', () => {
    for (const uri of ['a', 'b']) set(uri, '## Q. Why us?\n## Q. 지원 동기\n');
    assert.deepEqual(found('a'), []);
    for (const uri of ['a', 'b', 'c', 'd', 'e']) set(uri, ASKED);
    assert.deepEqual(found('a'), ['0 → b:0, c:0, d:0, e:0']);
    set('f', ASKED);
    for (const uri of ['a', 'f']) assert.deepEqual(found(uri), []);
    set('f', undefined);
    assert.deepEqual(found('e'), ['0 → a:0, b:0, c:0, d:0']);
  });

  it('says which notes an edit may have changed: those that share what was edited', () => {
    set('a', ASKED);
    set('other', '## Q. What is a deadlock?\n');
    assert.deepEqual(set('b', ASKED), ['a', 'b']);
    assert.deepEqual(set('b', `${ASKED}More.\n`), ['b']);
    assert.deepEqual(set('b', `\n${ASKED}`), ['a', 'b']);
    assert.deepEqual(set('b', undefined), ['a', 'b']);
    assert.deepEqual(found('a'), []);
  });

  it('looks at the edited note alone, however many there are', () => {
    const note = readNote(ASKED);
    const asking = (text: string) => ({ ...note, questions: note.questions.map((question) => ({ ...question, text })) });
    for (let at = 0; at < 10_000; at += 1) duplicates.set(`n${at}`, asking(`What is the number ${at % 5000}?`));
    assert.deepEqual(set('n1', '\n## Q. What is the number 1?\n'), ['n1', 'n5001']);
    assert.deepEqual(found('n5001'), ['0 → n1:1']);
    for (let at = 0; at < 1_000; at += 1) duplicates.set(`n${at}`, note);
    assert.deepEqual(set('n1', `\n${ASKED}`), ['n1']);
  });
});
