import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../src/core/notes/readNote';
import { Workbench } from './workbench';

const TRIP = '# Trip\n\n## Paris\n\nBy train.\n\n## Rome\n\nBy plane.\n';
/** Which of them is in doubt, the weights decide; one is. */
const MAYBE = [
  '면접\n\n## JVM\n\n## GC\n\n## threads\n',
  '# Interview\n\n1. JVM\n1. GC\n1. threads\n',
  'Weekend\n\nwhat to cook\nwho comes\nwhere is the key\n',
  '# Weekend\n\n- what to cook\n- who comes\n- where the key is\n',
  '# Trip\n\n1. when does it leave\n2. hotel\n3. what do we bring\n',
];

const LANGUAGES = [
  {
    language: 'en',
    command: 'Rehearse: This Is a Question',
    note: 'This Note',
    undo: 'Undo',
    read: /^Read (?:Them|It)$/,
    perhaps: /may be/,
    said: 'are read as questions',
  },
  {
    language: 'ko',
    command: 'Rehearse: 질문으로 표시',
    note: '이 노트',
    undo: '실행 취소',
    read: /^질문으로 읽기$/,
    perhaps: /질문일 수도/,
    said: '질문으로 읽습니다',
  },
];

for (const { language, command, note, undo, read, perhaps, said } of LANGUAGES) {
  describe(`What is a question, the person says (${language})`, () => {
    let workbench: Workbench;

    before(async () => {
      const maybe = MAYBE.find((text) => {
        const { questions, perhaps: lines } = readNote(text, { path: ['notes', 'maybe.md'], readAs: [] });
        return questions.length === 0 && lines.length > 0;
      });
      assert.ok(maybe, 'one of the texts is in doubt');
      workbench = await Workbench.open({
        language,
        prepare: (folder) => {
          mkdirSync(path.join(folder, 'trips'));
          writeFileSync(path.join(folder, 'trips', 'europe.md'), TRIP);
          writeFileSync(path.join(folder, 'maybe.md'), maybe);
        },
      });
    });

    after(() => workbench.close());

    it('by one line for all of its form, and where it is in doubt', async () => {
      const { page } = workbench;
      const rows = await workbench.questions();
      await workbench.openFile('europe.md');
      await page.locator('.view-line', { hasText: 'Paris' }).click();
      await workbench.run(command);
      const choice = page.locator(`.quick-input-list .monaco-list-row[aria-label^="${note}"]`); // no command of that name
      await choice.waitFor();
      await workbench.screenshot(`choosing-${language}`);
      await choice.click();
      await rows.getByText('Paris').waitFor();
      const toast = await workbench.message(said);
      await toast.waitFor();
      await workbench.screenshot(`chosen-${language}`);
      const settings = () => readFileSync(path.join(workbench.folder, '.vscode', 'settings.json'), 'utf8');
      assert.match(settings(), /"trips\/europe\.md": "heading 2"/);
      await toast.getByRole('button', { name: undo }).click();
      await rows.getByText('Paris').waitFor({ state: 'detached' });
      assert.doesNotMatch(settings(), /europe/);
      const doubt = rows.filter({ hasText: 'maybe.md' });
      await doubt.click();
      const lens = page.locator('.codelens-decoration');
      await lens.getByText(perhaps).waitFor();
      await workbench.screenshot(`in-doubt-${language}`);
      await lens.getByText(read).click();
      await lens.getByText(perhaps).waitFor({ state: 'detached' });
      assert.match(settings(), /"maybe\.md": /);
      await workbench.screenshot(`read-${language}`);
    });
  });
}
