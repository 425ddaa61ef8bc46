import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { CardView } from '../../src/protocol/panelView';
import { launchChromium } from '../vscode/chromium.mjs';
import { english } from './labels';
import { PracticePage } from './practicePage';
import { answer, asked, revealed, states, summary } from './views';

describe('The practice page, when something changes', () => {
  let browser: Browser;
  let opened: PracticePage;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  beforeEach(async () => {
    opened = await PracticePage.open(browser, { height: 500 });
  });

  afterEach(async () => {
    assert.deepEqual(opened.problems, []);
    await opened.close();
  });

  const selected = (): Promise<string> => opened.page.evaluate(() => String(getSelection()));
  const card = (name: string): CardView => {
    const view = states[name];
    assert.ok(view?.kind === 'card');
    return view;
  };

  it('keeps the focus, the selection and what is scrolled', async () => {
    await opened.show({ ...revealed, answer: answer(6) });
    await opened.page.locator('[data-tick="3"]').focus();
    await opened.page.evaluate(() => {
      scrollTo(0, 200);
      document.querySelector('pre')?.scrollTo(30, 0);
      getSelection()?.selectAllChildren(document.querySelector('[data-point="4"]') ?? document.body);
    });
    await opened.show({ ...revealed, notices: [{ kind: 'info', text: 'The note has changed.' }], canUndo: false, answer: answer(9, [3]) });
    assert.match(await selected(), /of a process leaves the others alone/);
    assert.equal(await opened.page.evaluate(() => document.querySelector('pre')?.scrollLeft), 30);
    await opened.show({ ...revealed, answer: { ...answer(9, [3, 4]), html: answer(9).html.replace('cheaper', 'much cheaper') } });
    assert.match(await selected(), /of a process leaves the others alone/);
    assert.equal(await opened.page.locator('[data-point="1"]').innerText(), 'Switching between threads is much cheaper: the page tables stay.');
    assert.equal(await opened.page.locator('[data-tick]:checked').count(), 2);
  });

  it('tells what became of the card before without moving this one, and not for long', async () => {
    const top = (): Promise<number> => opened.page.locator('h1').evaluate((title) => title.getBoundingClientRect().top);
    await opened.show(asked);
    const before = await top();
    const skipped = (text: string, turn: number): CardView => ({ ...asked, turn, notices: [{ kind: 'passing', text }] });
    await opened.show(skipped('One was skipped.', 4));
    assert.equal(await top(), before);
    assert.equal(await opened.announced(), 'One was skipped.');
    const notice = opened.page.locator('.passing');
    assert.equal(await notice.isVisible(), true);
    await notice.evaluate((shown) => shown.getAnimations().forEach((animation) => animation.finish()));
    assert.equal(await notice.isVisible(), false);
    await opened.show(skipped('Two was skipped.', 5));
    assert.equal(await notice.isVisible(), true);
    assert.equal(await top(), before);
  });

  /** The lines of the first point. */
  const lines = (): Promise<string[]> =>
    opened.page.locator('[data-point="0"]').evaluate((point) => {
      const range = document.createRange();
      const found = new Map<number, string>();
      const walker = document.createTreeWalker(point, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        Array.from(node.nodeValue ?? '', (letter, at) => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round(range.getBoundingClientRect().bottom);
          found.set(top, (found.get(top) ?? '') + letter);
        });
      }
      return [...found.values()];
    });

  it('breaks Korean between words', async () => {
    const text = '운영체제로부터 독립된 메모리 공간을 할당받아 실행되는 프로그램의 인스턴스입니다. '.repeat(4).trim();
    await opened.show({ ...revealed, answer: { ...answer(1), html: `<p data-point="0">${text}</p>` } });
    const found = await lines();
    assert.ok(found.length > 2, String(found));
    const words = text.split(' ');
    assert.deepEqual(
      found.flatMap((line) => line.trim().split(' ')),
      words,
    );
  });

  it('breaks Japanese and Chinese anywhere, and says which is which, for a person who set Korean too', async () => {
    await opened.page.evaluate(() => (document.documentElement.lang = 'ko'));
    for (const [language, text] of [
      ['ja', 'TCPでは接続を確立してから順序と到達を保証して'],
      ['zh', 'TCP先建立连接再保证数据的顺序和送达并且'],
    ] as const) {
      await opened.show({ ...revealed, question: text, answer: { ...answer(1), html: `<p data-point="0">TCP ${text.repeat(9)}</p>` } });
      const found = await lines();
      assert.ok(found.length > 2 && (found[0] ?? '').length > 20, String(found));
      assert.deepEqual(await opened.page.locator('h1, .note-text').evaluateAll((all) => all.map((one) => (one as HTMLElement).lang)), [language, language]);
    }
    await opened.show(revealed);
    assert.equal(await opened.page.locator('h1').getAttribute('lang'), null);
  });

  it('does not take the focus when nothing new is asked for', async () => {
    await opened.show(revealed);
    await opened.page.locator('[data-tick="3"]').focus();
    await opened.show({ ...revealed, question: 'Edited?' });
    assert.equal(await opened.page.evaluate(() => (document.activeElement as HTMLElement).dataset.tick), '3');
  });

  it('shows the next question from its beginning, and nothing of the one before', async () => {
    await opened.show(revealed);
    await opened.page.evaluate(() => scrollTo(0, 300));
    await opened.show({ ...asked, turn: 4, question: 'The next one?' });
    assert.equal(await opened.page.evaluate(() => scrollY), 0);
    assert.doesNotMatch(await opened.page.content(), /address space/);
  });

  it('goes to what was just revealed, above the bar of buttons', async () => {
    await opened.show({ ...asked, answer: answer(5) });
    await opened.show({ ...asked, answer: answer(6) });
    const [point, bar] = await Promise.all([opened.page.locator('[data-point="5"]').boundingBox(), opened.page.locator('.main-bar').boundingBox()]);
    assert.ok(point && bar && point.y + point.height <= bar.y, JSON.stringify({ point, bar }));
  });

  it('keeps what is typed, whatever it is shown, and after a reload', async () => {
    await opened.show(card('writing'));
    await opened.page.keyboard.type('The registers');
    await opened.show({ ...card('writing'), notices: [{ kind: 'info', text: 'The note has changed.' }] });
    assert.equal(await opened.focused(), 'text');
    await opened.page.keyboard.type(' are saved');
    const kept = await opened.kept();
    assert.deepEqual(kept.typed, [[asked.id, 'The registers are saved']]);
    const reopened = await PracticePage.open(browser, { state: kept });
    await reopened.show(card('writing'));
    assert.equal(await reopened.page.locator('textarea').inputValue(), 'The registers are saved');
    await reopened.close();
  });

  it('says how long what is typed takes to say, for the card that is there', async () => {
    const time = opened.page.locator('#spoken-time');
    await opened.show(card('writing'));
    assert.equal(await time.innerText(), 'Speaking time 0:00 of 2:00');
    await opened.say({ type: 'spoken', turn: asked.turn, spoken: { words: '2:05 of 2:00', isLong: true } });
    await opened.say({ type: 'spoken', turn: asked.turn + 1, spoken: { words: '9:00 of 2:00', isLong: true } });
    assert.equal(await time.innerText(), 'Speaking time 2:05 of 2:00');
    assert.match((await time.getAttribute('class')) ?? '', /long/);
  });

  it('keeps what is typed over an answer for that answer alone', async () => {
    const editing = card('editing');
    assert.ok(editing.writing);
    await opened.show(editing);
    await opened.page.keyboard.type('More: ');
    const typed = await opened.page.locator('textarea').inputValue();
    await opened.show({ ...revealed, turn: editing.turn });
    await opened.show({ ...editing, writing: { ...editing.writing, of: 'another', text: 'It has changed.' } });
    assert.equal(await opened.page.locator('textarea').inputValue(), 'It has changed.');
    await opened.show({ ...revealed, turn: editing.turn });
    await opened.show(editing);
    assert.equal(await opened.page.locator('textarea').inputValue(), typed);
  });

  it('keeps what is typed until it is saved', async () => {
    await opened.show(card('writing'));
    await opened.page.keyboard.type('The registers');
    await opened.press('Escape');
    await opened.show(card('missing'));
    assert.match(await opened.page.locator('#missing').innerText(), new RegExp(english.textKept));
    await opened.show({ ...asked, id: 'other', turn: 9 });
    await opened.show({ ...card('missing'), turn: 10 });
    await opened.show({ ...card('writing'), turn: 10 });
    assert.equal(await opened.page.locator('textarea').inputValue(), 'The registers');
    await opened.press('Control+Enter');
    await opened.show({ ...card('not written'), turn: 10 });
    assert.equal(await opened.page.locator('textarea').inputValue(), 'The registers');
    assert.match(await opened.announced(), /was not saved/);
    await opened.show({ ...asked, id: 'other', turn: 11 });
    assert.equal((await opened.kept()).typed.length, 1);
    await opened.show({ ...card('writing'), turn: 12 });
    await opened.press('Control+Enter');
    await opened.show({ ...revealed, turn: 12 });
    assert.deepEqual((await opened.kept()).typed, []);
  });

  it('moves nothing by itself', async () => {
    for (const view of Object.values(states)) {
      await opened.show(view);
      const moving = await opened.page.evaluate(
        () => document.getAnimations().filter(({ effect }) => !(effect as KeyframeEffect).target?.matches('.passing')).length,
      );
      assert.equal(moving, 0); // what passes fades where it stands
    }
  });

  it('gives the session back as it got it', async () => {
    await opened.say({ type: 'keep', session: { cards: [1, 2], position: 1 } });
    await opened.show(asked);
    assert.deepEqual(await opened.kept(), { session: { cards: [1, 2], position: 1 }, typed: [] });
  });

  it('says what is new to those who do not see it', async () => {
    await opened.show(asked);
    await opened.show({ ...asked, notices: [{ kind: 'warning', text: 'The disk is full.' }] });
    assert.equal(await opened.announced(), 'The disk is full.');
    await opened.show({ ...revealed, answer: answer(9, [0]) });
    await opened.show({ ...revealed, answer: answer(9, [0, 1, 2]) });
    assert.equal(await opened.announced(), '3 of 9 points covered (33%)');
  });

  it('lets its clock run', async () => {
    await opened.page.clock.install({ time: 0 });
    await opened.page.clock.pauseAt(10_000_000);
    await opened.show({ ...asked, timer: { thinking: 58_600, speaking: 0, running: 'thinking' } });
    const clock = opened.page.locator('#clock');
    assert.equal(await clock.innerText(), 'Thinking 0:58');
    await opened.page.clock.runFor(1000);
    assert.equal(await clock.innerText(), 'Thinking 0:59');
    await opened.page.clock.runFor(1000);
    assert.equal(await clock.innerText(), 'Thinking 1:00');
    await opened.show({ ...asked, timer: { thinking: 60_600, speaking: 0 } });
    await opened.page.clock.runFor(5000);
    assert.equal(await clock.innerText(), 'Thinking 1:00');
    await opened.show({ ...asked, timer: { thinking: 60_600, speaking: 1_000, running: 'speaking', expected: 80_000 } });
    await opened.page.clock.runFor(2100);
    assert.equal(await clock.innerText(), 'Thinking 1:00\nSpeaking 0:03 of about 1:20');
  });

  it('opens links outside, through the host alone, and leads to footnotes itself', async () => {
    await opened.show(revealed);
    await opened.told();
    await opened.page.getByText('a comparison').click();
    await opened.page.getByText('a comparison').click({ button: 'middle' });
    await opened.page.getByText('footnote').click();
    assert.deepEqual(
      await opened.told(),
      [1, 2].map(() => ({ type: 'link', href: 'https://example.org/threads' })),
    );
    assert.equal(await opened.focused(), 'note-1');
    assert.equal(opened.page.url(), 'https://practice.test/');
  });

  it('opens a weak question by its link', async () => {
    await opened.show(summary);
    await opened.told();
    await opened.page.getByRole('button', { name: 'What happens during a context switch?' }).click();
    assert.deepEqual(await opened.told(), [{ type: 'openCard', id: 'notes#4' }]);
  });

  it('ignores what is not a message of its host', async () => {
    await opened.show(asked);
    for (const message of [
      null,
      1,
      'show',
      {},
      { type: 'show' },
      { type: 'show', view: { kind: 'card' }, labels: english },
      { type: 'show', view: asked, labels: {} },
    ])
      await opened.say(message);
    assert.equal(await opened.page.locator('h1').innerText(), asked.question);
  });
});
