import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { Workbench } from './workbench';

describe('For a person who set Korean', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ language: 'ko' });
    await copyFile(path.join(root, 'test', 'integration', 'notes', 'workspace', 'plans.md'), path.join(workbench.folder, 'plans.md'));
  });

  after(() => workbench.close());

  it('tree, problems and practice are in Korean', async () => {
    const { page } = workbench;
    const rows = await workbench.questions();
    for (const word of ['비어 있음', '임시 답변', '초안']) await rows.getByText(word).first().waitFor();
    await workbench.openFile('면접 준비.md');
    await workbench.run('Problems: Focus on Problems View');
    await page.locator('.markers-panel').getByText('아직 답변 없음:').first().waitFor();
    await workbench.run('Rehearse: 이 노트 연습');
    const panel = workbench.panel();
    await panel.getByText('질문 1/4').waitFor();
    await page.keyboard.press('Space');
    await panel.getByRole('region', { name: '답변' }).waitFor();
    await panel.locator('#rate-3', { hasText: '알맞음' }).waitFor();
    await page.keyboard.press('Digit3');
    await panel.getByText('질문 2/4').waitFor();
    await workbench.screenshot('korean');
  });
});
