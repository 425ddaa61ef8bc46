import assert from 'node:assert/strict';
import { Practice, qs, under } from './practice';

describe('A person is asked', () => {
  it('where several questions of a note are new, and not again', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?'), 'b.md': '' }).rate('One?', 'Two?');
    practice.change({ 'a.md': qs('First?', 'Second?'), 'b.md': qs('Other?') });
    assert.deepEqual(practice.asked(), ['One? → a.md: First?, a.md: Second?, b.md: Other?', 'Two? → a.md: First?, a.md: Second?, b.md: Other?']);
    practice.answer('First?');
    assert.deepEqual(practice.see(), ['First? 1', 'Second?', 'Other?']);
    assert.deepEqual([practice.asked(), practice.settled.away.length], [[], 1]);
  });

  it('where another question of the same text comes to the same section, or one of them goes', () => {
    const practice = new Practice({ 'a.md': qs('Why?') }).rate('Why?').change({ 'a.md': qs('Why?', 'Why?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Why?', 'Why?'], ['Why? → a.md: Why?, a.md: Why?']]);
    practice.answer('Why?');
    assert.deepEqual(practice.see(), ['Why? 1', 'Why?']);
    practice.change({ 'a.md': qs('Why?') });
    assert.deepEqual([practice.see(), practice.asked()], [['Why?'], ['Why? → a.md: Why?']]);
  });

  it('where a text is gone once and new twice, or gone twice and new once', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?') }).rate('One?');
    practice.change({ 'a.md': qs('Two?'), 'b.md': qs('One?'), 'c.md': qs('One?') });
    assert.deepEqual(practice.asked(), ['One? → b.md: One?, c.md: One?']);
    const other = new Practice({ 'a.md': qs('One?'), 'b.md': qs('One?') }).rate('One?');
    assert.deepEqual(other.change({ 'c.md': qs('One?') }).asked(), ['One? → c.md: One?']);
  });

  it('where nobody looked before, of the same note only, until it is said that there is none', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('Three?') }).rate('One?');
    practice.elsewhere({ 'a.md': qs('Two?'), 'b.md': qs('Three?') });
    assert.deepEqual(practice.asked(), ['One? → a.md: Two?']);
    practice.answer();
    assert.deepEqual(practice.elsewhere({ 'a.md': qs('Two?'), 'b.md': qs('Three?') }).asked(), []);
    assert.equal(practice.settled.away.length, 1);
    assert.deepEqual(practice.elsewhere({ 'a.md': qs('One?') }).see(), ['One? 1']);
  });
});

describe('A question that is seen to move while it is edited', () => {
  it('takes its history along, whatever else is new', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?') }).rate('One?', 'Two?');
    practice.change({ 'a.md': qs('First?', 'New?', 'Second?') }, { 0: 0, 1: 2 });
    assert.deepEqual([practice.see(), practice.asked()], [['First? 1', 'New?', 'Second? 2'], []]);
  });

  it('changes places with one of the same text, and back', () => {
    const practice = new Practice({ 'a.md': qs('One?'), 'b.md': qs('One?') }).rate('One?');
    practice.change({ 'a.md': qs('One?'), 'b.md': qs('One?') }, { 0: 1, 1: 0 });
    assert.deepEqual(practice.see(), ['One?', 'One? 1']);
    practice.change({ 'a.md': qs('One?'), 'b.md': qs('One?') }, { 0: 1, 1: 0 });
    assert.deepEqual(practice.see(), ['One? 1', 'One?']);
    const both = new Practice({ 'a.md': qs('Why?', 'Why?') }).rate('Why?').change({ 'a.md': qs('Why?', 'Why?') }, { 0: 1, 1: 0 });
    both.rate('Why?').change({ 'a.md': qs('Why?', 'Why?') }, { 0: 1, 1: 0 });
    assert.deepEqual(both.see(), ['Why? 1', 'Why? 1']);
    assert.equal([...both.history.cards()].filter(({ ratings }) => ratings.length > 0).length, 2);
  });

  it('is followed when a note is renamed to the name of another, as many have the same questions', () => {
    const note = under('Behavioral', 'Why us?', 'A conflict?');
    const practice = new Practice({ 'a.md': note, 'b.md': note }).rate('Why us?', 'A conflict?');
    practice.change({ 'b.md': note, 'c.md': note }, { 0: 2, 1: 3, 2: 0, 3: 1 });
    assert.deepEqual(practice.see(), ['Why us?', 'A conflict?', 'Why us? 1', 'A conflict? 2']);
  });
});

describe('An anchor', () => {
  const named = (text: string, name: string): string => `## Q. ${text} <!-- qa:${name} -->\n\nA. Yes.\n`;

  it('keeps a history through everything at once', () => {
    const practice = new Practice({ 'a.md': named('One?', 'x') + named('Two?', 'y') }).rate('One?', 'Two?');
    practice.change({ 'b.md': `# Web\n\n${qs('New?')}${named('Second?', 'y')}${named('First?', 'x')}` });
    assert.deepEqual(practice.see(), ['New?', 'Second? 2', 'First? 1']);
    assert.deepEqual(practice.log, ['rate', 'rate']);
  });

  it('takes over what was known of the question, and leaves it when it goes', () => {
    const practice = new Practice({ 'a.md': qs('One?', 'Two?') }).rate('One?');
    assert.deepEqual(practice.change({ 'a.md': named('One?', 'x') + qs('Two?') }).see(), ['One? 1', 'Two?']);
    practice.rate('One?').change({ 'b.md': named('First?', 'x') + qs('Two?') });
    assert.deepEqual(practice.see(), ['First? 11', 'Two?']);
    assert.deepEqual(practice.change({ 'b.md': qs('First?', 'Two?') }).see(), ['First? 11', 'Two?']);
    const only = new Practice({ 'a.md': named('One?', 'x') }).rate('One?').change({ 'a.md': qs('One?') });
    assert.deepEqual(only.see(), ['One? 1']);
  });

  it('that was copied with its question belongs to the one that stands where it stood', () => {
    const practice = new Practice({ 'b.md': named('One?', 'x') }).rate('One?');
    practice.change({ 'a.md': named('One?', 'x'), 'b.md': named('One?', 'x') });
    assert.deepEqual(practice.see(), ['One?', 'One? 1']);
    practice.change({ 'a.md': named('One?', 'x') + named('One too?', 'x'), 'b.md': named('One?', 'x') });
    assert.deepEqual(practice.see(), ['One?', 'One too?', 'One? 1']);
  });
});
