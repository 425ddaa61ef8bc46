import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { chooseVscode } from '../../vscode/choose.mjs';

const here = fileURLToPath(import.meta.url);
const world = {
  env: {},
  hasDisplay: () => true,
  findDesktop: () => ({ executable: 'installed', where: 'installed' }),
  download: () => Promise.resolve('downloaded'),
  fromNpm: () => Promise.resolve('from npm'),
};
const choose = async (change: Partial<Parameters<typeof chooseVscode>[0]>) => (await chooseVscode({ ...world, ...change })).executable;

describe('The VS Code for the tests is', () => {
  it('the one that is named', async () => {
    assert.equal(await choose({ env: { REHEARSE_VSCODE: here } }), here);
    await assert.rejects(choose({ env: { REHEARSE_VSCODE: '/nowhere/code' } }), /no such file/);
  });

  it('else an installed one', async () => {
    assert.equal(await choose({}), 'installed');
  });

  it('else a download', async () => {
    assert.equal(await choose({ findDesktop: () => undefined }), 'downloaded');
  });

  it('else the one from npm, and the reason is told', async () => {
    const download = () => Promise.reject(new Error('no way'));
    const choice = await chooseVscode({ ...world, findDesktop: () => undefined, download });
    assert.equal(choice.executable, 'from npm');
    assert.match(choice.reason, /no way/);
  });

  it('the one from npm where no window could open', async () => {
    assert.equal(await choose({ hasDisplay: () => false }), 'from npm');
  });
});
