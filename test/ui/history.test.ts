import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HISTORY, NOTES, Practice } from './practicing/practice';
import { Workbench } from './workbench';

const TCP = 'What does TCP guarantee?';
const UDP = 'What does UDP leave out?';

describe('The history of practice', () => {
  let workbench: Workbench;
  let practice: Practice;

  afterEach(() => workbench.close());

  async function open(restricted: boolean): Promise<void> {
    workbench = await Workbench.open({ folder: NOTES, restricted });
    practice = new Practice(workbench);
    await (await workbench.questions()).getByText(TCP).waitFor();
  }

  it('goes to the storage of the person in Restricted Mode, and is there again', async () => {
    await open(true);
    await workbench.page
      .getByRole('button', { name: /Restricted Mode/ })
      .first()
      .waitFor();
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.rate('1', UDP);
    assert.equal(existsSync(path.join(workbench.folder, '.rehearse')), false);
    const homes = path.join(workbench.folder, '..', 'data', 'data', 'User', 'globalStorage', 'rehearse-notes.rehearse', 'history');
    const [home = '', ...others] = readdirSync(homes);
    assert.match(home, /^notes-[0-9a-f]{16}$/);
    assert.deepEqual(others, []);
    assert.deepEqual(practice.last(2, path.join(homes, home)), [`rate 1 ${TCP}`]);
    await workbench.screenshot('history in restricted mode');
  });

  it('asks which question it belongs to, if another program changed the notes and that cannot be known', async () => {
    await open(false);
    await practice.begin('Everything');
    await practice.asks(TCP);
    await practice.rate('3', UDP);
    await workbench.run('View: Close All Editors');
    const note = path.join(workbench.folder, 'networks.md');
    const text = readFileSync(note, 'utf8');
    writeFileSync(note, text.replace(TCP, 'What is TCP good for?').replace(UDP, 'What is UDP good for?'));
    await (await workbench.questions()).getByText('What is TCP good for?').waitFor();
    const message = await workbench.message('A question that you practiced could not be found again.');
    await workbench.screenshot('history relink message');
    await message.getByRole('button', { name: 'Relink History…' }).click();
    const { page } = workbench;
    const lines = page.locator('.quick-input-list .monaco-list-row');
    await lines.filter({ hasText: TCP }).waitFor();
    await workbench.screenshot('history relink which');
    await lines.filter({ hasText: TCP }).click();
    await lines.first().filter({ hasText: 'What is TCP good for?' }).waitFor(); // the likeliest
    await workbench.screenshot('history relink to');
    await lines.filter({ hasText: 'What is TCP good for?' }).click();
    await (await workbench.message('belongs to “What is TCP good for?” now')).getByRole('button', { name: 'Undo' }).waitFor();
    await workbench.screenshot('history relinked');
    assert.equal(practice.written(path.join(workbench.folder, HISTORY)).at(-1)?.type, 'alias');
  });
});
