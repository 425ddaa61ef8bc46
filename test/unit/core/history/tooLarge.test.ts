import assert from 'node:assert/strict';
import { Home } from './home';
import { qs } from './practice';

describe('The progress of a home with a note that has become too large', () => {
  for (const isKnown of [true, false]) {
    it(`takes nothing in it for gone or moved, ${isKnown ? 'seen before' : 'from the start'}`, () => {
      const home = new Home({ 'a.md': qs('One?', 'Two?'), 'b.md': qs('Three?') });
      for (const text of ['One?', 'Two?', 'Three?']) home.rateText(text, 3);
      home.look();
      const grow = () => home.index.leaveUnread(Home.uri('a.md'), 6_000_000);
      if (isKnown) grow();
      home.progress.dispose();
      if (!isKnown) {
        grow();
        home.progress = home.again();
        home.progress.reading(false);
      } else home.restart();
      home.write({ 'copy.md': qs('One?', 'Two?') });
      assert.deepEqual([home.see(), home.look(), home.asked(), home.progress.away], [['Three? 3', 'One?', 'Two?'], [], [], []]);
      home.write({ 'b.md': qs('Four?') }).look();
      home.write({ 'a.md': qs('One?', 'Two?'), 'copy.md': undefined }).look();
      assert.deepEqual(home.see(), ['One? 3', 'Two? 3', 'Four? 3']);
    });
  }
});
