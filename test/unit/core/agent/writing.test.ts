import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addFollowUp } from '../../../../src/core/authoring/addFollowUp';
import { everyQuestion, questionAt } from '../../../../src/core/authoring/change';
import { applyEdits } from '../../../../src/core/authoring/edit';
import { readNote } from '../../../../src/core/notes/readNote';
import { root } from '../../../run/root.mjs';
import { Agent, type ToldQuestion } from './agent';

const FIXTURES = path.join(root, 'test', 'fixtures', 'notes');

const NOTE = '# Backend\n\n## Q. What is an index?\n\nA. A sorted copy.\n\n## Q. What is sharding?\n\n## Q. What is a lock?\n\nA. TODO\n';
const ANSWER = 'rehearse_write_answer';
const FOLLOW = 'rehearse_add_follow_up';
const ADD = 'rehearse_add_question';

describe('An agent writes an answer', () => {
  it('where there is none, in the way of the note', () => {
    const agent = new Agent({ 'a.md': NOTE });
    const [id = ''] = agent.ids({ status: 'empty' });
    const plan = agent.plan(ANSWER, { id, answer: ' Rows are spread over machines.\n' });
    assert.deepEqual([plan.kind, plan.path, plan.line, plan.question, plan.text], ['answer', 'a.md', 7, 'What is sharding?', 'Rows are spread over machines.']);
    assert.deepEqual(plan.told, { written: true, id, status: 'answered', note: 'a.md', line: 7 });
    assert.equal(
      agent.write(ANSWER, { id, answer: 'Rows are spread over machines.' }),
      NOTE.replace('sharding?\n', 'sharding?\n\nA. Rows are spread over machines.\n'),
    );
    assert.deepEqual(agent.ids({ status: 'empty' }), []);
  });

  it('in place of a placeholder', () => {
    const agent = new Agent({ 'a.md': NOTE });
    assert.equal(
      agent.write(ANSWER, { id: agent.ids({ status: 'placeholder' })[0], answer: 'It keeps others out.' }),
      NOTE.replace('TODO', 'It keeps others out.'),
    );
  });

  it('never over what a person wrote', () => {
    const agent = new Agent({ 'a.md': `${NOTE}\n## Q. Draft?\n\nA. (draft) Something like this.\n` });
    for (const status of ['answered', 'draft'])
      assert.throws(() => agent.plan(ANSWER, { id: agent.ids({ status })[0], answer: 'No.' }), /has an answer already/);
  });

  it('never what would be read as something else', () => {
    const agent = new Agent({ 'a.md': NOTE });
    const [id] = agent.ids({ status: 'empty' });
    for (const answer of ['---', ' \n ', '']) assert.throws(() => agent.plan(ANSWER, { id, answer }), /no place in the note|“answer” is missing/, answer);
    const before = agent.ids();
    agent.write(ANSWER, { id, answer: '# Other\n\n## Q. Is this a question?\n\nA. No.\n\n</details>' });
    assert.deepEqual(agent.ids(), before);
  });

  it('of a follow-up by its own id', () => {
    const agent = new Agent({ 'a.md': '# Interview questions\n\n1. Why SQL?\n   - It is declarative.\n   - And why not?\n' });
    const { followUps } = agent.ask('rehearse_read_question', { id: agent.ids()[0] });
    const text = agent.write(ANSWER, { id: followUps[0]?.id, answer: 'It is too slow.' });
    const after = agent.ask('rehearse_read_question', { id: agent.ids()[0] });
    assert.deepEqual([after.followUps.map(({ status }) => status), after.answer], [['answered'], '- It is declarative.'], text);
  });
});

const BELOW: Record<string, [before: string, after: string]> = {
  'an answer below a title': ['## Q. Why?\n\nA. So.\n\n## Q. How?\n', '## Q. Why?\n\nA. So.\n\n- And when?\n\n## Q. How?\n'],
  'another follow-up': ['## Q. Why?\n\nA. So.\n\n- And why not?\n\n## Q. How?\n', '## Q. Why?\n\nA. So.\n\n- And why not?\n- And when?\n\n## Q. How?\n'],
  'a question without an answer': ['## Q. Why?\n\n## Q. How?\n', '## Q. Why?\n\n- And when?\n\n## Q. How?\n'],
  'an answer, with the line ends of the note': ['## Q. Why?\r\n\r\nA. So.\r\n', '## Q. Why?\r\n\r\nA. So.\r\n\r\n- And when?\r\n'],
};

describe('An agent writes a follow-up', () => {
  for (const [what, [before, after]] of Object.entries(BELOW)) {
    it(`below ${what}`, () => {
      const agent = new Agent({ 'a.md': before });
      const [id = ''] = agent.ids();
      const { told } = agent.plan(FOLLOW, { id, question: 'And  when?' });
      assert.equal(agent.write(FOLLOW, { id, question: 'And  when?' }), after);
      const below = agent.ask('rehearse_read_question', { id }).followUps.at(-1);
      assert.deepEqual([below?.question, below?.id], ['And when?', (told as { id: string }).id]);
    });
  }

  it('in the notes of all ways of writing just there, or not at all', () => {
    const texts = readdirSync(FIXTURES)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(path.join(FIXTURES, name), 'utf8'));
    let count = 0;
    for (const text of texts.filter(({ length }) => length < 3000)) {
      const note = readNote(text);
      for (const question of note.questions.slice(0, 2)) {
        const edits = addFollowUp(note, question, 'And what if it fails?');
        if (!edits) continue;
        count += 1;
        const after = readNote(applyEdits(text, edits)).questions;
        assert.equal(questionAt(after, question)?.followUps.at(-1)?.text, 'And what if it fails?', text);
        const rest = everyQuestion(after)
          .map((one) => one.text)
          .filter((one) => one !== 'And what if it fails?');
        assert.deepEqual(
          rest,
          everyQuestion(note.questions).map((one) => one.text),
          text,
        );
      }
    }
    assert.ok(count > 60, `only ${count} have a place`);
  });

  it('only if it would be read as one', () => {
    const agent = new Agent({ 'a.md': NOTE });
    for (const question of ['So be it.', '**']) assert.throws(() => agent.plan(FOLLOW, { id: agent.ids()[0], question }), /no place in the note/, question);
  });
});

describe('An agent adds a question', () => {
  it('at the end of a note, of a section, and behind another', () => {
    const notes = { 'a.md': '# One\n\n## Q. Why?\n\nA. So.\n\n# Two\n\n## Q. How?\n\nA. Thus.\n' };
    const added = (input: object): string => new Agent(notes).write(ADD, { question: 'And when?', ...input });
    const atEnd = `${notes['a.md']}\n## Q. And when?\n\nA. \n`;
    const behindFirst = notes['a.md'].replace('So.\n', 'So.\n\n## Q. And when?\n\nA. \n');
    assert.equal(added({ note: 'a.md' }), atEnd);
    assert.equal(added({ note: './a.md', section: 'one' }), behindFirst);
    assert.equal(added({ after: new Agent(notes).ids()[0] }), behindFirst);
  });

  it('and answers it by the id that it is told', () => {
    const agent = new Agent({ 'a.md': NOTE });
    const { told } = agent.plan(ADD, { question: 'What is a view?', note: 'a.md' });
    agent.write(ADD, { question: 'What is a view?', note: 'a.md' });
    const text = agent.write(ANSWER, { id: (told as { id: string }).id, answer: 'A query with a name.' });
    assert.equal(text, `${NOTE}\n## Q. What is a view?\n\nA. A query with a name.\n`);
  });

  it('only where it can be, and as it is', () => {
    const agent = new Agent({ 'a.md': NOTE });
    assert.throws(() => agent.plan(ADD, { question: 'Why?' }), /Say where/);
    assert.throws(() => agent.plan(ADD, { question: 'Why?', note: 'b.md' }), /no note with questions/);
    assert.throws(() => agent.plan(ADD, { question: 'Why?', note: 'a.md', section: 'Front' }), /no question under a title/);
    assert.throws(() => agent.plan(ADD, { question: '# **Why**?', note: 'a.md' }), /no place in the note/);
    assert.throws(() => agent.plan(ADD, { question: ' ', note: 'a.md' }), /“question” is missing/);
    assert.throws(() => agent.plan(ADD, { question: 'a'.repeat(501), note: 'a.md' }), /longer than 500/);
  });
});

describe('An agent that is to fill what is unanswered for a target', () => {
  it('gets there with the tools alone', () => {
    const agent = new Agent({ 'acme/a.md': NOTE, 'b.md': '## Q. Other?\n' }, { name: 'Acme', inDays: 5, folders: ['acme'] });
    const left = (): readonly ToldQuestion[] => agent.ask('rehearse_list_questions', { target: 'Acme', status: 'unanswered' }).questions;
    for (const { id, question } of left()) agent.write(ANSWER, { id, answer: `What I know of ${question.slice(0, -1).toLowerCase()}.` });
    assert.deepEqual(left(), []);
    const [acme] = agent.ask('rehearse_target_progress', { target: 'Acme' }).targets;
    assert.equal((acme?.steps as Record<string, number> | undefined)?.written, 3);
  });
});
