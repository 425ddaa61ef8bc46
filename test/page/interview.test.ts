import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { InterviewView } from '../../src/protocol/interviewView';
import { launchChromium } from '../vscode/chromium.mjs';
import { PracticePage } from './practicePage';
import { inReview, interview, report, speaking } from './mockViews';

const act = (name: string, turn = interview.turn): object => ({ type: 'act', act: name, turn });

/** Just before and just after a signal is given. */
const near = (view: InterviewView, at: number): InterviewView => ({ ...view, clock: { ...view.clock, spent: at - 100 } });

describe('The page of a mock interview', () => {
  let browser: Browser;
  let opened: PracticePage;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  beforeEach(async () => {
    opened = await PracticePage.open(browser);
    await opened.told();
  });

  afterEach(async () => {
    assert.deepEqual(opened.problems, []);
    await opened.close();
  });

  async function told(...keys: readonly string[]): Promise<readonly unknown[]> {
    await opened.press(...keys);
    return opened.told();
  }

  it('is played by keys; one for each thing, so that no question is skipped by accident', async () => {
    await opened.show(interview);
    assert.equal(await opened.focused(), 'h1');
    assert.deepEqual(await told('ArrowRight', 'Enter', 'o', 'h', 'm', 'z', 'r'), [], 'nothing leads to an answer, or back');
    assert.deepEqual(
      await told('Space', 's', 'p', 'e'),
      ['speak', 'pass', 'pause', 'end'].map((name) => act(name)),
    );
    await opened.show(speaking);
    assert.deepEqual(
      await told('Space', 'ArrowRight', 's', 'p'),
      ['next', 'pass', 'pause'].map((name) => act(name)),
    );
    await opened.show({ ...speaking, paused: true });
    assert.deepEqual(
      await told('Space', 'ArrowRight', 's', 'p', 'e'),
      ['pause', 'end'].map((name) => act(name)),
    );
    await opened.show({ ...interview, turn: 6 });
    assert.equal(await opened.focused(), 'h1');
  });

  it('is gone through afterwards as practice is, but for what is of practice alone', async () => {
    const { turn } = inReview;
    await opened.show(inReview);
    assert.deepEqual(await told('3', 'Enter', 's', 'o', 'z', 'e', 'm'), [
      { type: 'rate', rating: 3, turn },
      { type: 'tick', point: 10, ticked: true, turn },
      ...['skip', 'open', 'undo', 'end', 'model'].map((name) => act(name, turn)),
    ]);
    assert.deepEqual(await told('x', 't', 'h', 'v'), []);
    assert.match(await opened.page.locator('#spoken').innerText(), /2:21 of 2:00/);
  });

  it('ends with a report that leads on', async () => {
    await opened.show(report);
    assert.equal(await opened.focused(), 'h1');
    assert.deepEqual(
      await told('n', 'r', 'z', 'm', 'c'),
      ['saveNote', 'practiceWeak', 'undo', 'mock', 'close'].map((name) => act(name, report.turn)),
    );
    await opened.page.getByRole('button', { name: 'What is a semaphore?' }).click();
    assert.deepEqual(await opened.told(), [{ type: 'openCard', id: 'notes#7' }]);
  });

  it('goes on with its clock by itself, and stands still while it is paused', async () => {
    await opened.show({ ...interview, clock: { ...interview.clock, spent: 12_900 } });
    await opened.page.getByText(/Thinking 0:(?:1[3-9]|[23]\d) of 0:30/).waitFor();
    await opened.show({ ...interview, paused: true });
    await opened.page.getByText('Paused: the clock stands still.').first().waitFor();
    assert.equal(await opened.page.locator('#limit-clock').innerText(), 'Thinking 0:12 of 0:30');
    assert.match(await opened.announced(), /Paused/);
  });

  const SIGNALS: readonly (readonly [InterviewView, number, string])[] = [
    [interview, 15_000, 'Half of your time to think is over.'],
    [speaking, 60_000, 'Half of your time to speak is over.'],
    [speaking, 120_000, 'Your time to speak is over: come to an end.'],
  ];
  for (const [view, at, words] of SIGNALS) {
    it(`signals once, to be seen and for screen readers: ${words}`, async () => {
      await opened.show(near(view, at));
      await opened.page.locator('#signal', { hasText: words }).waitFor();
      assert.equal(await opened.announced(), words);
      assert.equal(await opened.page.locator('#limits.over').count(), at === 120_000 ? 1 : 0);
    });
  }

  it('signals what was passed by while another view came', async () => {
    await opened.show({ ...speaking, clock: { ...speaking.clock, spent: 59_000 } });
    await opened.show({ ...speaking, clock: { ...speaking.clock, spent: 60_010 } });
    await opened.page.locator('[aria-live]', { hasText: 'Half of your time to speak is over.' }).waitFor({ state: 'attached' });
  });

  it('says that it is time to speak when that begins', async () => {
    await opened.show(near(interview, 30_000));
    await opened.show({ ...speaking, clock: { ...speaking.clock, spent: 0 } });
    assert.equal(await opened.announced(), 'Your time to speak begins.');
  });

  it('makes no sound of a signal, unless that is asked for', async () => {
    await opened.page.evaluate(() => {
      const heard = Object.assign(globalThis, { tones: 0 });
      const Silent = class extends AudioContext {
        override createOscillator(): OscillatorNode {
          heard.tones += 1;
          return super.createOscillator();
        }
      };
      Object.assign(globalThis, { AudioContext: Silent });
    });
    const tones = () => opened.page.evaluate(() => (globalThis as unknown as { tones: number }).tones);
    await opened.show(near(speaking, 60_000));
    await opened.page.locator('#signal', { hasText: 'Half' }).waitFor();
    assert.equal(await tones(), 0);
    await opened.show({ ...near(speaking, 120_000), sounds: true });
    await opened.page.locator('#limits.over').waitFor();
    assert.equal(await tones(), 1);
  });

  describe('with a voice', () => {
    const korean = { ...interview, aloud: 'ko', question: '교착 상태란?', clock: { ...interview.clock, spent: 0 } };

    beforeEach(() =>
      opened.page.evaluate(() => {
        const said: string[] = [];
        const voices = [{ lang: 'en-US' }, { lang: 'ko-KR' }];
        Object.assign(globalThis, { said });
        Object.defineProperty(speechSynthesis, 'getVoices', { value: () => voices });
        Object.defineProperty(speechSynthesis, 'speak', { value: (one: { text: string; lang: string }) => said.push(`${one.lang} ${one.text}`) });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
          value: class {
            constructor(readonly text: string) {}
          },
        });
      }),
    );

    const said = () => opened.page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));

    it('reads a question aloud when it comes, and again at a key', async () => {
      await opened.show(korean);
      await opened.show(korean);
      assert.deepEqual(await said(), ['ko-KR 교착 상태란?']);
      assert.deepEqual(await told('r'), []);
      assert.deepEqual(await said(), ['ko-KR 교착 상태란?']);
      await opened.show({ ...korean, turn: 6, question: '스레드란?' });
      assert.deepEqual(await said(), ['ko-KR 스레드란?']);
    });

    it('reads nothing that was come back to, that is paused, or that there is no voice for; and nothing unasked', async () => {
      await opened.show({ ...korean, clock: { ...korean.clock, spent: 9000 } });
      await opened.show({ ...korean, turn: 6, paused: true });
      await opened.show({ ...korean, turn: 7, aloud: 'vi' });
      assert.equal(await opened.page.locator('#readAloud').count(), 0);
      await opened.show(interview);
      assert.deepEqual(await said(), []);
    });
  });
});
