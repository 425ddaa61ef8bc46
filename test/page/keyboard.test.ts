import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../vscode/chromium.mjs';
import { PracticePage } from './practicePage';
import { answer, asked, ratings, revealed, states, summary, withPoints } from './views';

const turn = asked.turn;

describe('The keys of the practice page', () => {
  let browser: Browser;
  let opened: PracticePage;

  before(async () => {
    browser = await launchChromium();
  });

  after(() => browser.close());

  beforeEach(async () => {
    opened = await PracticePage.open(browser);
    assert.deepEqual(await opened.told(), [{ type: 'ready' }]);
  });

  afterEach(() => opened.close());

  /** What the host is told after these keys. */
  async function told(...keys: readonly string[]): Promise<readonly unknown[]> {
    await opened.press(...keys);
    return opened.told();
  }

  const act = (name: string, of = turn): object => ({ type: 'act', act: name, turn: of });

  it('do what the buttons say', async () => {
    await opened.show(asked);
    assert.deepEqual(await told('Space', 'ArrowRight', 'h', 'v', 's', 'x', 'z', 'o', 't', 'e'), [
      ...['reveal', 'point', 'hint', 'speak', 'skip', 'suspend', 'undo', 'open', 'timer', 'end'].map((name) => act(name)),
    ]);
    await opened.show(revealed);
    assert.deepEqual(await told('1', '2', '3', '4', 'm', 'r', 'f'), [
      ...[1, 2, 3, 4].map((rating) => ({ type: 'rate', rating, turn })),
      ...['model', 'review', 'followUp'].map((name) => act(name)),
    ]);
    await opened.show(summary);
    assert.deepEqual(
      await told('r', 'a', 'n', 'z', 'c'),
      ['practiceWeak', 'practiceAll', 'saveNote', 'undo', 'close'].map((name) => act(name, summary.turn)),
    );
  });

  it('are on every button, and are the ones that screen readers tell of', async () => {
    for (const [name, view] of Object.entries(states)) {
      await opened.show(view);
      for (const button of await opened.page.locator('button:not(.link)').all()) {
        assert.notEqual(await button.locator('kbd').innerText(), '', name);
        assert.notEqual(await button.getAttribute('aria-keyshortcuts'), '', name);
      }
    }
  });

  it('do nothing that is not possible now', async () => {
    await opened.show({ ...asked, canUndo: false });
    assert.deepEqual(await told('1', '2', '3', '4', 'm', 'w', 'z', 'r', 'f', 'n', 'c', 'q', 'Enter', 'Escape'), []);
    await opened.show(revealed);
    assert.deepEqual(await told('Space', 'ArrowRight', 'h', 'v'), []);
    assert.deepEqual(await told('Enter'), [{ type: 'tick', point: 10, ticked: true, turn }]);
    await opened.show({ ...asked, gone: true });
    assert.deepEqual(await told('Space', 'ArrowRight', 'h', 'x', 'o'), []);
  });

  it('leave shortcuts of the browser and of VS Code alone', async () => {
    await opened.show(revealed);
    assert.deepEqual(await told('Control+z', 'Control+s', 'Alt+ArrowRight', 'Shift+Space', 'Control+1', 'Meta+e', 'Control+Shift+o'), []);
  });

  it('are held down and still pressed once', async () => {
    await opened.show(asked);
    await opened.page.keyboard.down('ArrowRight');
    await opened.page.keyboard.down('ArrowRight');
    await opened.page.keyboard.down('ArrowRight');
    assert.deepEqual(await opened.told(), [act('point')]);
  });

  it('are the physical ones, under a Korean input method too', async () => {
    await opened.show(asked);
    await opened.page.evaluate(() => {
      for (const [key, code, keyCode] of [
        ['ㅗ', 'KeyH', 72],
        ['Process', 'KeyZ', 229],
        ['ㄴ', 'KeyS', 229],
      ] as const) {
        // oxlint-disable-next-line typescript/no-deprecated -- input methods are told by it
        window.dispatchEvent(new KeyboardEvent('keydown', { key, code, keyCode, isComposing: keyCode === 229 }));
      }
    });
    assert.deepEqual(await opened.told(), [act('hint'), act('undo'), act('skip')]);
  });

  it('press the button that has the focus, and nothing else', async () => {
    await opened.show(asked);
    await opened.page.locator('#skip').focus();
    assert.deepEqual(await told('Space', 'Enter'), [act('skip'), act('skip')]);
  });

  it('scroll code that has the focus', async () => {
    await opened.show({ ...asked, answer: answer(6) });
    await opened.page.locator('pre').focus();
    assert.deepEqual(await told('ArrowRight'), []);
    await opened.page.locator('[data-point="5"]').focus();
    assert.deepEqual(await told('ArrowRight'), [act('point')]);
  });

  it('tick the points that were said', async () => {
    await opened.show(withPoints);
    await opened.page.locator('[data-point="1"]').focus();
    assert.deepEqual(await told('Enter'), [{ type: 'tick', point: 1, ticked: true, turn }]);
    assert.deepEqual(await told('Enter'), [{ type: 'tick', point: 1, ticked: false, turn }]);
    await opened.page.locator('[data-tick="0"]').focus();
    assert.deepEqual(await told('Space'), [{ type: 'tick', point: 0, ticked: false, turn }]);
  });

  it('write and save an answer', async () => {
    const { missing, writing } = states;
    assert.ok(missing?.kind === 'card' && writing?.kind === 'card');
    await opened.show(missing);
    assert.deepEqual(await told('w'), [act('write')]);
    await opened.show(writing);
    assert.equal(await opened.focused(), 'text');
    await opened.page.keyboard.type('Registers hmm zxs 1');
    assert.deepEqual((await told('Enter')).at(-1), { type: 'typed', text: 'Registers hmm zxs 1\n', turn });
    assert.deepEqual(await told('2'), [{ type: 'typed', text: 'Registers hmm zxs 1\n2', turn }]);
    assert.deepEqual(await told('Control+Enter'), [{ type: 'save', text: 'Registers hmm zxs 1\n2', turn }]);
    assert.deepEqual(await told('Escape'), [act('stopWriting')]);
  });

  it('edit an answer that is shown, and lay the outline of a story in it', async () => {
    const { editing } = states;
    assert.ok(editing?.kind === 'card');
    await opened.show(revealed);
    assert.deepEqual(await told('w'), [act('write')]);
    await opened.show(editing);
    assert.equal(await opened.focused(), 'text');
    const text = opened.page.locator('textarea');
    assert.equal(await text.inputValue(), 'Processes have memory of their own.');
    assert.deepEqual(await told('Alt+m'), [act('model')]);
    assert.equal(await text.inputValue(), 'Processes have memory of their own.');
    await opened.page.keyboard.press('Control+End');
    await opened.press('Control+Shift+Enter');
    await opened.page.keyboard.type('x');
    assert.equal(await text.inputValue(), 'Processes have memory of their own.\n\n- Situation: x\n- Task: \n- Action: \n- Result: ');
    await opened.page.keyboard.press('Control+Z');
    await opened.page.keyboard.press('Control+Z');
    assert.equal(await text.inputValue(), 'Processes have memory of their own.');
  });

  it('are the input method’s while it composes', async () => {
    assert.ok(states.writing);
    await opened.show(states.writing);
    await opened.page.evaluate(() => {
      const text = document.querySelector('textarea');
      for (const code of ['Enter', 'Escape']) {
        text?.dispatchEvent(new KeyboardEvent('keydown', { key: code, code, ctrlKey: code === 'Enter', isComposing: true, bubbles: true }));
        // oxlint-disable-next-line typescript/no-deprecated -- input methods are told by it
        text?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code, ctrlKey: code === 'Enter', keyCode: 229, bubbles: true }));
      }
    });
    assert.deepEqual(await opened.told(), []);
  });

  it('play a whole card, with the focus where the eye goes', async () => {
    await opened.show(asked);
    assert.equal(await opened.focused(), 'h1');
    await opened.show({ ...asked, hint: ['Memory'] });
    assert.equal(await opened.focused(), 'hint-words');
    await opened.press('h');
    await opened.show({ ...asked, hint: ['Memory'], hasMoreHints: true });
    await opened.press('h');
    assert.equal((await opened.told()).filter((one) => one.type === 'act' && one.act === 'hint').length, 1, 'only where there is one more');
    await opened.show({ ...asked, answer: answer(1) });
    assert.equal(await opened.focused(), 'point 0');
    await opened.show({ ...asked, answer: answer(2) });
    assert.equal(await opened.focused(), 'point 1');
    await opened.show(revealed);
    assert.equal(await opened.focused(), 'point 2');
    await opened.show({ ...revealed, modelHtml: '<p>A model</p>' });
    assert.equal(await opened.focused(), 'model-answer');
    await opened.press('3');
    assert.match(await opened.announced(), /Good, 5 days/);
    await opened.show({ ...asked, turn: turn + 1, question: 'The next one?' });
    assert.equal(await opened.focused(), 'h1');
    await opened.show({ ...asked, turn: turn + 1, question: 'The next one?', answer: { ...answer(9), isAll: true }, ratings });
    assert.equal(await opened.focused(), 'answer');
    await opened.show(summary);
    assert.equal(await opened.focused(), 'h1');
  });
});
