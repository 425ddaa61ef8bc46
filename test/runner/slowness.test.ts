import assert from 'node:assert/strict';
import { measureSlowness, patience, slowness, windowIsOpen } from '../run/slowness.mjs';

describe('What is waited for', () => {
  const { REHEARSE_SLOWNESS: before } = process.env;

  afterEach(() => {
    if (before === undefined) delete process.env.REHEARSE_SLOWNESS;
    else process.env.REHEARSE_SLOWNESS = before;
  });

  it('is waited for as long as on a quiet machine if nobody has measured', () => {
    delete process.env.REHEARSE_SLOWNESS;
    assert.equal(patience(1000), 1000);
  });

  it('is waited for longer where all takes longer, and never for less', async () => {
    process.env.REHEARSE_SLOWNESS = '2.5';
    assert.equal(patience(1000), 2500);
    await measureSlowness();
    assert.ok(slowness() >= 1);
    assert.equal(patience(1000), 1000 * slowness());
  });

  it('is waited for still longer once a window has taken long to open', () => {
    process.env.REHEARSE_SLOWNESS = '2.5';
    windowIsOpen(Date.now());
    assert.equal(slowness(), 2.5);
    windowIsOpen(Date.now() - 60_000);
    assert.equal(slowness(), 10);
  });
});
