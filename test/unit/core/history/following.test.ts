import assert from 'node:assert/strict';
import { Practice, qs, under } from './practice';

describe('The history of a question', () => {
  it('stays when its answer is written, others come above it, and all change places', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?') }).rate('One?', 'Two?');
    practice.change({ 'a.md': qs('Zero?', 'Two?', 'One?').replace('Yes', 'No') });
    assert.deepEqual(practice.see(), ['Zero?', 'Two? 2', 'One? 1']);
    assert.deepEqual(practice.log, ['rate', 'rate']);
  });

  it('follows an edit of its wording, and an edit back', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?', 'New?') }).rate('One?', 'Two?');
    practice.change({ 'a.md': qs('Who is the first?', 'Two?', 'New?') });
    assert.deepEqual(practice.see(), ['Who is the first? 1', 'Two? 2', 'New?']);
    practice.rate('Two?', 'Who is the first?').change({ 'a.md': qs('One?', 'Two?', 'New?') });
    assert.deepEqual(practice.see(), ['One? 12', 'Two? 21', 'New?']);
    assert.deepEqual(practice.log, ['rate', 'rate', 'alias', 'rate', 'rate']);
    assert.deepEqual(practice.asked(), []);
  });

  it('follows to another section, to another note, and a note to another name', () => {
    const practice = new Practice({ 'a.md': under('Net', 'One?', 'Two?', 'Three?') }).rate('One?', 'Two?');
    practice.change({ 'a.md': `${under('Net', 'One?', 'Three?')}\n${under('Web', 'Two?')}` });
    assert.deepEqual(practice.see(), ['One? 1', 'Three?', 'Two? 2']);
    practice.change({ 'a.md': under('Net', 'Three?', 'One?'), 'b/c.md': under('Other', 'Two?', 'More?') });
    assert.deepEqual(practice.see(), ['Three?', 'One? 1', 'Two? 2', 'More?']);
    practice.change({ 'z.md': under('Net', 'Three?', 'One?'), 'b/d.md': under('Other', 'Two?', 'More?') });
    assert.deepEqual(practice.see(), ['Three?', 'One? 1', 'Two? 2', 'More?']);
    practice.elsewhere({ 'y.md': under('Net', 'Three?', 'One?'), 'b/e.md': under('Other', 'Two?', 'More?') });
    assert.deepEqual(practice.see(), ['Three?', 'One? 1', 'Two? 2', 'More?']);
  });

  it('follows when a section with the same questions as another is renamed, and their note', () => {
    const note = (title: string): string => `${under(title, 'Why?', 'How?')}\n${under('Set', 'Why?', 'How?')}`;
    const practice = new Practice({ 'a.md': note('Map') }).rate('Why?', 'How?');
    practice.change({ 'a.md': note('Dictionary') });
    assert.deepEqual(practice.see(), ['Why? 1', 'How? 2', 'Why?', 'How?']);
    practice.change({ 'b.md': note('Dictionary') });
    assert.deepEqual(practice.see(), ['Why? 1', 'How? 2', 'Why?', 'How?']);
  });

  it('follows an edit in a note that got another name at the same time', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('Other?') }).rate('One?', 'Two?');
    practice.change({ 'c.md': qs('One?', 'Second?'), 'b.md': qs('Other?') });
    assert.deepEqual(practice.see(), ['One? 1', 'Second? 2', 'Other?']);
  });

  it('waits for a question that was cut until it is pasted elsewhere', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('Else?') }).rate('One?');
    practice.change({ 'a.md': qs('Two?'), 'b.md': qs('Else?') });
    assert.deepEqual([practice.settled.away.length, practice.asked()], [1, []]);
    practice.change({ 'a.md': qs('Two?'), 'b.md': qs('Else?', 'One?') });
    assert.deepEqual(practice.see(), ['Two?', 'Else?', 'One? 1']);
    assert.equal(practice.settled.away.length, 0);
  });

  it('is back when the question is, after every note was gone', () => {
    const practice = new Practice({ 'a.md': qs('One?') }).rate('One?').change({});
    assert.deepEqual([practice.see(), practice.asked()], [[], []]);
    assert.deepEqual(practice.change({ 'a.md': qs('One?') }).see(), ['One? 1']);
  });

  it('does not go to a question that was there all along', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('One?') }).rate('One?');
    practice.change({ 'a.md': qs('Two?'), 'b.md': qs('One?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Two?', 'One?'], ['One? → b.md: One?']], 'It may be a copy.');
    practice.change({ 'a.md': qs('Two?', 'Brand new?'), 'b.md': qs('One?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Two?', 'Brand new?', 'One?'], []]);
    assert.equal(practice.settled.away.length, 1);
  });

  it('does not take an edited question that was never rated for one that is deleted', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?') }).rate('One?');
    practice.change({ 'a.md': qs('Second?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Second?'], ['One? → a.md: Second?']]);
    const moved = new Practice({ 'a.md': qs('One?'), 'b.md': qs('Two?') }).rate('One?');
    assert.deepEqual(moved.change({ 'a.md': qs('Two?') }).asked(), []);
    assert.deepEqual(moved.see(), ['Two?']);
  });

  it('is not given to a new question where another one stood that was edited', () => {
    const practice = new Practice({ 'a.md': qs('One?') }).rate('One?').change({ 'a.md': qs('First?') });
    practice.change({ 'a.md': qs('First?', 'One?') });
    assert.deepEqual(practice.see(), ['First? 1', 'One?']);
    practice.rate('First?', 'One?').change({ 'a.md': qs('One?') });
    assert.deepEqual(practice.see(), ['One? 2']);
    assert.deepEqual(practice.log, ['rate', 'alias', 'fresh', 'rate', 'rate']);
  });

  it('stays where it was at the last look, though another question comes to where it once stood', () => {
    const practice = new Practice({ 'a.md': qs('Why?', 'One?'), 'b.md': qs('Why?', 'Two?') }).rate('One?', 'Two?');
    practice.change({ 'b.md': qs('Why?', 'Two?'), 'c.md': qs('Why?', 'One?') }).rate('Why?');
    practice.change({ 'c.md': qs('Why?', 'One?'), 'd.md': qs('Why?', 'Two?') });
    practice.change({ 'b.md': qs('Why?', 'Two?'), 'c.md': qs('Why?', 'One?') });
    practice.change({ 'b.md': qs('Why?', 'Two?'), 'd.md': qs('Why?', 'One?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Why? 1', 'Two? 2', 'Why?', 'One? 1'], []]);
  });

  it('is the same in composed and decomposed Hangul, with other blanks and line ends', () => {
    const text = under('네트워크', '핸드셰이크란 무엇인가요?');
    const practice = new Practice({ '면접.md': text }).rate('핸드셰이크란 무엇인가요?');
    practice.change({ ['면접.md'.normalize('NFD')]: text.normalize('NFD').replace(' ', '  ').replaceAll('\n', '\r\n') });
    assert.deepEqual(practice.see(), ['핸드셰이크란 무엇인가요? 1']);
    assert.deepEqual(practice.log, ['rate']);
  });
});
