import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbench } from './workbench';

const POSTING = 'Backend Engineer\n\nYou know Java and databases, have run Kubernetes, and like code review and Kafka.\n';
const NOTE = '# Java\n\n## Q. What is the JVM?\n\nA. It runs bytecode.\n\n# Databases\n\n## Q. What is an index?\n';

describe('A job posting', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      folder: 'test/integration/targets/workspace',
      prepare: (folder) => {
        writeFileSync(path.join(folder, 'java.md'), NOTE);
        writeFileSync(path.join(folder, 'posting.log'), POSTING);
      },
    });
    await (await workbench.questions()).filter({ hasText: 'What is the JVM?' }).waitFor();
  });

  after(() => workbench.close());

  afterEach(() => workbench.screenshot('a job posting in the end'));

  it('is held against the notes: what is missing, weak and covered, and a missing question is added', async () => {
    const { page } = workbench;
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await workbench.openFile('posting.log');
    await workbench.run('Rehearse: Coverage of a Job Posting…');
    await rows.filter({ hasText: 'All Text in the Editor' }).click();
    await page.locator('.quick-input-widget input').and(page.getByPlaceholder('3 missing, 1 weak, 2 covered')).waitFor();
    assert.deepEqual(
      (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
      [
        'Kubernetesadd a question missing',
        'code reviewadd a question',
        'Kafkaadd a question',
        'databases1 question What is an index? written, but weak',
        'backend4 questions What is an index? covered',
        'Java1 question What is the JVM?',
      ],
    );
    await workbench.screenshot('a job posting');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'What Would Be Sent to a Language Model' }).click();
    const sent = page.getByRole('dialog', { name: 'What would be sent' });
    await sent.getByText('and like code review and Kafka').waitFor();
    await workbench.screenshot('what a model would be sent of a job posting');
    await page.keyboard.press('Escape');
    await rows.filter({ hasText: 'Kubernetes' }).waitFor();
    await rows.filter({ hasText: 'Kafka' }).click();
    await rows.filter({ hasText: 'java.md' }).click();
    await page.locator('.quick-input-widget').getByText('It is written at the end of the note').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'What do you know about Kafka?' }).waitFor();
    await page.locator('.tab.active.dirty', { hasText: 'java.md' }).waitFor();
    await workbench.run('File: Save');
    await page.locator('.tab.active:not(.dirty)', { hasText: 'java.md' }).waitFor();
    await (await workbench.questions()).filter({ hasText: 'What do you know about Kafka?' }).waitFor();
    assert.equal(
      readFileSync(path.join(workbench.folder, 'java.md'), 'utf8')
        .split('\n')
        .filter((row) => row.startsWith('## Q. '))
        .at(-1),
      '## Q. What do you know about Kafka?',
    );
  });
});
