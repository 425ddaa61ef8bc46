import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/notes/readNote';

function read(text: string): string[] {
  return readNote(text).questions.map(({ text: question }) => question);
}

const QUESTIONS = '## What is a lock?\n\nA thing.\n\n## What is a latch?\n\nAnother.\n\n## When to use which?\n\nIt depends.\n';

describe('Nothing is asked in', () => {
  for (const key of ['description: Locks and latches.', 'sidebar_position: 3', 'nav_order: 2']) {
    it(`a page of documentation with ${key}`, () => {
      assert.deepEqual(read(`---\ntitle: Locks\n${key}\n---\n\n${QUESTIONS}`), []);
      assert.equal(read(`---\ntitle: Locks, interview questions\n${key}\n---\n\n${QUESTIONS}`).length, 3);
    });
  }

  it('a lesson about interviews, or a template for them', () => {
    const lists = '## Scope\n\n- Who are the users?\n- How will they use it?\n- What comes first?\n- Which parts are there?\n';
    for (const title of ['Intro to the Tech Interview', 'Interview Template', 'A Framework for the Interview']) {
      assert.deepEqual(read(`# ${title}\n\n${lists}`), []);
      assert.deepEqual(read(`# ${title}\n\n${QUESTIONS}`), []);
    }
  });

  it('a form to report with, by where it stands', () => {
    const asked = (...path: string[]): number => readNote('## Q. What did you do?\n\n## Q. What did you expect?\n', { path, readAs: [] }).questions.length;
    assert.deepEqual([asked('.github', 'ISSUE_TEMPLATE', 'bug.md'), asked('bug_report.md'), asked('interview', 'bugs.md')], [0, 0, 2]);
  });

  it('what explains how a story is told', () => {
    for (const title of ['S.T.A.R.', 'The STAR Method', 'STAR 기법']) {
      assert.deepEqual(
        read(`# Prep\n- Read about them.\n\n# ${title}\n- Describe the situation\n- Explain the task\n- What was your action?\n- Share the result\n`),
        [],
      );
    }
  });

  it('what tells of troubles and how they ended, or of what a model is told', () => {
    const troubles = ['키가 설정되지 않았습니다', '"401 Unauthorized" 오류', '데이터가 표시되지 않음'];
    const told = (kind: string, end: string): string =>
      troubles.map((one, at) => `### ${kind} ${at + 1}: ${one}\n**${end}:**\n- 파일이 있는지 확인\n`).join('\n');
    assert.deepEqual(read(`# 설정 안내\n\n## 🔧 문제 해결\n\n${told('문제', '해결 방법')}`), []);
    const agents = ['Searching the sources', 'Reading the pages'].map(
      (one) => `#### Agent: ${one}\n\nUse a task.\n\n**Prompt:**\n\n\`\`\`\nYou search.\n\`\`\`\n`,
    );
    assert.deepEqual(read(`# Writing pages\n\n### Step 2: Research\n\n${agents.join('\n')}`), []);
  });

  it('a lone line of a diary, question mark or not', () => {
    for (const line of ['What a day?', 'What a day']) assert.deepEqual(read(`# Diary\n\n## Monday\n\n${line}\n`), []);
  });

  it('a form for what others report', () => {
    const bold = '**Describe the wish**\nA sentence.\n\n**Describe what you tried**\nAnother.\n\n**Which version?**\nThe last.\n';
    assert.deepEqual(read(`---\nname: Wish\nabout: What is missing\nlabels: ''\n---\n\n${bold}`), []);
    assert.deepEqual(read('**Describe the bug**\n…\n\n**Steps to reproduce**\n…\n\n**Expected behavior**\n…\n\n**Which system do you use?**\n…\n'), []);
    assert.deepEqual(read('## What is the current behavior?\n\n## What is the new behavior?\n\n## Does this PR break anything?\n\n- [ ] No\n'), []);
  });

  it('the title of a note, said again', () => {
    const title = '면접에서 무엇을 묻나요?';
    const note = `---\ntitle: ${title}\n---\n\n# ${title}\n\n자주 나오는 것만 모았다.\n\n## 면접 질문\n\n### 지원 동기\n\n### 왜 우리 팀인가요?\n`;
    assert.deepEqual(read(note), ['지원 동기', '왜 우리 팀인가요?']);
  });

  it('the description of an interface, though it labels what comes back', () => {
    const call = (name: string) => `**${name} :**\n\n\`\`\`\nGET /bread\n\`\`\`\n\n`;
    assert.deepEqual(read(`### Exemple\n\n${call("Point d'accès")}${call('Corps de la requête')}**Réponse :**\n\nUn pain.\n`), []);
  });

  it('a sheet of answers', () => {
    const answers = '**Q1.** 밀가루와 물\n\n---\n\n**Q2.** ② 발효\n\n---\n\n**Q3.** X\n';
    assert.deepEqual(read(`# 3장 정답 — 반죽\n\n${answers}`), []);
    assert.equal(read(`# 3장 — 반죽\n\n${answers}`).length, 3);
  });

  it('a picture below a label', () => {
    assert.deepEqual(read('## 发酵\n\n面团。\n\n## 面试题\n\n![image-1](assets/image-1.png)\n'), []);
  });

  it('titles that wait to be filled in, where one of them has its questions below', () => {
    const note =
      '# Bakery interview questions\n\n## Flour\n\n## Water\n\n## Ovens\n1. What is a stone oven?\n2. How hot does it get?\n3. When is it cleaned?\n';
    assert.deepEqual(read(note), ['What is a stone oven?', 'How hot does it get?', 'When is it cleaned?']);
  });

  it('titles and links that only promise examples', () => {
    assert.deepEqual(
      read('# Bread Cheat Sheet - Interview Ready with Examples\n\n## Dough\n\n- Flour\n- [Yeast Cheat Sheet with Examples](yeast.md)\n- [Ovens](ovens.md)\n'),
      [],
    );
  });

  it('the slots of a template', () => {
    const slots = '**Question:**\n[What did you want to know?]\n\n**Findings:**\n- [One]\n\n**Solution:**\n[How it went]\n';
    assert.deepEqual(read(`# Notes\n\n## Research\n\n### [Topic]\n\n${slots}\n### [Another topic]\n\n${slots}`), []);
  });

  it('the title of a note, nor a date, beside questions of the same level', () => {
    const note = '# Bakery Interview QnA\n모음집\n\n# 2020.08.15.\n\n# 오븐에 대하여 설명하시오\n\n# 반죽에 대하여 설명하시오\n\n# 발효에 대하여 설명하시오\n';
    assert.deepEqual(read(note), ['오븐에 대하여 설명하시오', '반죽에 대하여 설명하시오', '발효에 대하여 설명하시오']);
  });
});
