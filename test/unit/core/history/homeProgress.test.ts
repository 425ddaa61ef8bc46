import assert from 'node:assert/strict';
import { DAY } from './events';
import { Home } from './home';
import { qs, under } from './practice';

describe('The progress of a home', () => {
  it('knows each question, follow-ups too, and their histories', () => {
    const home = new Home({ 'a.md': '# Data\n\n## Q. What is a map?\n\nA. A table.\n\n**꼬리 질문**\n\n- And a set?\n' });
    home.rateText('And a set?', 3);
    assert.deepEqual(home.see(), ['What is a map?', 'And a set? 3']);
    assert.equal(home.known('What is a map?').card, undefined);
    const { id, entry } = home.known('And a set?');
    assert.equal(home.progress.find(id)?.entry.key, entry.key);
    assert.equal(home.progress.at('file:///elsewhere.md#0:What?'), undefined);
  });

  it('knows nothing before all notes were read', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    home.rateText('One?', 3);
    home.time = 9 * DAY;
    const { id, entry } = home.known('One?');
    home.restart().progress.reading(true);
    const early = new Home({}, 'pc');
    early.progress.dispose();
    assert.ok(home.progress.find(id));
    home.index.delete(Home.uri('a.md'));
    assert.ok(home.progress.find(id), 'While notes are read again, none is gone.');
    assert.deepEqual([home.look(), home.due()], [[], ['One?']]);
    home.write({ 'a.md': qs('One?', 'Two?') }).progress.reading(false);
    assert.equal(home.progress.at(entry.key)?.id, id);
    home.look();
    assert.deepEqual(home.see(), ['One? 3', 'Two?']);
  });

  it('knows what was read if reading was stopped, and takes nothing for gone or moved', () => {
    const home = new Home({ 'a.md': qs('One?'), 'b.md': qs('Two?') });
    home.rateText('One?', 3);
    home.look();
    home.index.delete(Home.uri('a.md'));
    home.write({ 'c.md': qs('One?') });
    home.progress.dispose();
    home.progress = home.again();
    home.progress.reading(false, false);
    assert.deepEqual(home.see(), ['Two?', 'One?']);
    assert.deepEqual(home.look(), []);
    home.write({ 'b.md': qs('Two?', 'Three?') });
    assert.deepEqual(home.see(), ['Two?', 'Three?', 'One?']);
    home.progress.reading(true);
    home.progress.reading(false, true);
    assert.deepEqual(home.see(), ['Two?', 'Three?', 'One? 3']);
  });

  it('shows an edit of an answer at once, and writes nothing', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    const { id } = home.known('One?');
    home.rate(id, 3);
    home.edit('a.md', 'Yes', 'No');
    assert.match(home.progress.find(id)?.entry.note.text ?? '', /No/);
    assert.deepEqual(home.look(), []);
  });

  it('keeps each rating with its question where a tool sends the new order as one edit of letters', () => {
    const [lock, mutex, race] = ['What is a lock?', 'What is a mutex?', 'What is a race?'] as const;
    const home = new Home({ 'a.md': qs(lock, mutex, race) });
    home.rateText(lock, 1);
    home.rateText(mutex, 2);
    home.rateText(race, 3);
    home.edit('a.md', 'lock?\n\nA. Yes.\n\n## Q. What is a mutex?', 'mutex?\n\nA. Yes.\n\n## Q. What is a lock?');
    assert.deepEqual([home.see(), home.look(), home.asked()], [[`${mutex} 2`, `${lock} 1`, `${race} 3`], [], []]);
    home.edit('a.md', 'mutex?\n\nA. Yes.\n\n## Q. What is a lock?', 'semaphore?\n\nA. Yes.\n\n## Q. What is a spinlock?');
    home.look();
    assert.deepEqual(home.see(), ['What is a semaphore?', 'What is a spinlock?', `${race} 3`]);
    assert.equal(home.asked().length, 2, 'What cannot be known is asked.');
  });

  it('asks whether the copy of a note is it, where the copy was seen before the original was deleted', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?', 'Three?'), 'other.md': qs('Else?') });
    for (const text of ['One?', 'Two?', 'Three?']) home.rateText(text, 3);
    home.look();
    home.write({ 'copy of a.md': qs('One?', 'Two?', 'Three?') }).look();
    assert.deepEqual(home.asked(), []);
    home.write({ 'a.md': undefined });
    const asked = ['One? → One?', 'Two? → Two?', 'Three? → Three?'];
    assert.deepEqual([home.look(), home.asked(), home.progress.away.length], [[], asked, 3]);
    home.write({ 'other.md': qs('Else?', 'More?') }).look();
    assert.deepEqual(home.asked(), asked, 'until somebody answers');
    for (const { card, among } of home.progress.asks) home.append(home.progress.answer(card, among[0]));
    assert.deepEqual(home.see().sort(), ['Else?', 'More?', 'One? 3', 'Three? 3', 'Two? 3']);
    assert.deepEqual([home.asked(), home.progress.away], [[], []]);
  });

  it('takes a question back that was rated by mistake', () => {
    const home = new Home({ 'a.md': qs('One?') });
    home.rateText('One?', 3);
    const { id } = home.rateText('One?', 1);
    home.append({ type: 'undo', undone: id });
    assert.deepEqual(home.see(), ['One? 3']);
  });

  it('does not ask what is suspended, until it is resumed', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    home.rateText('One?', 3);
    home.time = 9 * DAY;
    const { id } = home.known('One?');
    home.append(home.progress.suspend(id));
    assert.deepEqual([home.due(), home.progress.find(id)?.card?.suspended], [[], true]);
    home.append(home.progress.resume(id));
    assert.deepEqual(home.due(), ['One?']);
  });

  it('tells what is due: what waited longest first, only what is there, and no more than wanted', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?', 'Three?'), 'b.md': qs('Four?') });
    for (const text of ['Two?', 'Four?', 'One?', 'Three?']) {
      home.rateText(text, 3);
      home.time += DAY;
    }
    home.time += 9 * DAY;
    assert.deepEqual(home.due(), ['Two?', 'Four?', 'One?', 'Three?']);
    assert.deepEqual(home.progress.forecast(2), [4, 0]);
    home.write({ 'b.md': undefined });
    assert.deepEqual(home.due(), ['Two?', 'One?', 'Three?']);
    home.progress.wish({ ...home.wishes, most: 2 });
    assert.deepEqual(home.due(), ['Two?', 'One?']);
    home.rateText('Two?', 4);
    assert.deepEqual(home.due(), ['One?']);
    home.write({ 'a.md': qs('One?', 'Three?') }).look();
    assert.deepEqual(home.due(), ['One?'], 'What was practiced today counts, though it is gone.');
  });

  it('tells how long a question would wait', () => {
    const home = new Home({ 'a.md': qs('One?') });
    const { id } = home.known('One?');
    assert.deepEqual(home.progress.waits(id), { 1: { minutes: 10 }, 2: { minutes: 15 }, 3: { days: 2 }, 4: { days: 8 } });
    home.rate(id, 3);
    assert.notDeepEqual(home.progress.waits(id)[3], { days: 2 });
  });

  it('tells of each change', () => {
    const home = new Home({ 'a.md': qs('One?') });
    const since = (act: () => unknown): boolean => {
      const before = home.told;
      act();
      return home.told > before;
    };
    assert.ok(since(() => home.rateText('One?', 3)));
    assert.ok(since(() => home.write({ 'a.md': qs('One?').replace('Yes', 'No') })));
    assert.ok(since(() => home.progress.dayBegan()));
    assert.ok(since(() => home.progress.wish(home.wishes)));
    assert.ok(!since(() => home.progress.take(home.events)));
    home.progress.reading(true);
    assert.ok(!since(() => home.write({ 'a.md': qs('Two?') })));
    assert.ok(since(() => home.progress.reading(false)));
  });
});

describe('A question that is practiced while its note changes', () => {
  it('keeps its place when it is reworded over many pauses, and one alias is written', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    const { id } = home.known('One?');
    home.rate(id, 2);
    for (const letter of 'Really and truly ') {
      home.edit('a.md', 'One?', `${letter}One?`);
      assert.deepEqual(home.progress.find(id)?.card?.ratings.length, 1);
    }
    assert.deepEqual(home.look(), ['alias']);
    assert.match(home.see()[0] ?? '', /2$/);
    assert.ok(home.progress.find(id));
  });

  it('keeps it also if it was never rated, and after a restart', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('Three?', 'Four?') });
    const [one, three] = [home.known('One?').id, home.known('Three?').id];
    const texts = (): unknown[] => [one, three].map((id) => home.progress.find(id)?.entry.question.text);
    home.edit('a.md', 'One?', 'First?').edit('a.md', 'Two?', 'Second?');
    home.write({ 'b.md': qs('Third?', 'Four?') });
    assert.deepEqual(texts(), ['First?', 'Third?']);
    assert.deepEqual(home.look(), []);
    assert.deepEqual(texts(), ['First?', 'Third?']);
    home.edit('a.md', 'First?', 'The very first?').rateText('The very first?', 3);
    home.look();
    home.restart();
    assert.deepEqual(texts(), ['The very first?', 'Third?']);
    home.edit('a.md', 'The very first?', 'One?');
    assert.deepEqual(texts(), ['One?', 'Third?']);
  });

  it('is gone only when somebody looked', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    const { id } = home.known('One?');
    home.rate(id, 3);
    home.write({ 'a.md': qs('Two?') });
    assert.equal(home.progress.find(id)?.entry.question.text, 'One?');
    home.look();
    assert.equal(home.progress.find(id), undefined);
    assert.deepEqual(
      home.progress.away.map(({ place }) => place.text),
      ['One?'],
    );
    home.append(home.progress.rate(id, { rating: 4 }));
    assert.deepEqual(
      home.progress.away.map(({ ratings }) => ratings.length),
      [2],
    );
    home.write({ 'b.md': qs('One?') });
    assert.deepEqual(home.see(), ['Two?', 'One? 34']);
  });

  it('follows a file that gets another name, though many questions in it have the same text elsewhere', () => {
    const note = under('Behavioral', 'Why us?', 'A conflict?');
    const home = new Home({ 'x/a.md': note, 'x/b.md': note, 'y/c.md': note });
    const entry = home.entries().find(({ uri, question }) => uri.endsWith('b.md') && question.text === 'Why us?');
    const { id } = home.progress.at(entry?.key ?? '') ?? {};
    home.rate(id ?? '', 3);
    home.progress.renamed(Home.uri('x/b.md'), Home.uri('x/d.md'));
    home.write({ 'x/b.md': undefined });
    assert.ok(home.progress.find(id ?? ''));
    home.write({ 'x/d.md': note });
    assert.match(home.progress.find(id ?? '')?.entry.uri ?? '', /x\/d\.md$/);
    home.progress.renamed(Home.uri('x'), Home.uri('z'));
    home.write({ 'z/a.md': note, 'z/d.md': note, 'x/a.md': undefined, 'x/d.md': undefined });
    assert.match(home.progress.find(id ?? '')?.entry.uri ?? '', /z\/d\.md$/);
    assert.deepEqual(home.look(), ['alias']);
    assert.match(home.progress.find(id ?? '')?.entry.uri ?? '', /z\/d\.md$/);
    assert.deepEqual(home.asked(), []);
  });

  it('is asked about where it cannot be known, and the answer counts', () => {
    const home = new Home({ 'a.md': qs('One?', 'Two?') });
    home.rateText('One?', 3);
    home.write({ 'a.md': qs('First?', 'Second?') }).look();
    assert.deepEqual(home.asked(), ['One? → First?, Second?']);
    const [ask] = home.progress.asks;
    assert.ok(ask);
    home.append(home.progress.answer(ask.card, ask.among[1]));
    home.look();
    assert.deepEqual([home.see(), home.asked()], [['First?', 'Second? 3'], []]);
  });
});
