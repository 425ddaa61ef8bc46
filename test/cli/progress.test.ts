import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { dateOf, dayOf } from '../../src/core/history/days';
import { type Rating, stamp } from '../../src/core/history/event';
import { formatLine } from '../../src/core/history/line';
import { placeAt, keyOf } from '../../src/core/history/standing';
import { terminalForEach } from './terminal';

const DAY = 86_400_000;
const offset = 0 - new Date().getTimezoneOffset();
const today = (): number => dayOf({ at: Date.now(), offset });
const NOTE =
  '# Locks #os\n\n## Q. What is a lock?\n\nA. It keeps others out.\n\n## Q. What is a deadlock?\n\nA. Nobody goes on.\n\n## Q. What is a mutex?\n\n## Q. Why?\n\nA. TODO\n';

/** The log of a computer on which a question was rated so, some days ago. */
function logOf(...rated: readonly (readonly [text: string, rating: Rating, daysAgo: number])[]): string {
  return rated
    .map(([text, rating, daysAgo], at) => {
      const draft = { type: 'rate' as const, question: keyOf('os.md', ['Locks'], text), rating, seconds: 60, ...placeAt('os.md', ['Locks'], text) };
      return `${formatLine(stamp(draft, 'mac', at + 1, { at: Date.now() - daysAgo * DAY, offset }, () => 0))}\n`;
    })
    .join('');
}

function targetsOf(...targets: readonly object[]): string {
  return JSON.stringify({ version: 1, targets });
}

describe('rehearse progress', () => {
  const terminal = terminalForEach();

  it('tells how far one is, and what to do today', () => {
    const in9 = dateOf(today() + 9);
    terminal().write({
      'os.md': NOTE,
      '.rehearse/targets.json': targetsOf({ name: 'Acme', date: in9, tags: ['os'] }),
      '.rehearse/history/mac.jsonl': logOf(['What is a lock?', 3, 4], ['What is a lock?', 3, 2]),
    });
    assert.deepEqual(terminal().rehearse(['progress']), {
      code: 0,
      err: '',
      out: [
        `Acme · in 9 days (${in9}) · 0 of 4 ready`,
        '  rehearsed 1 · written 1 · placeholder 1 · empty 1',
        '  say aloud today: 1',
        '    os.md:7  What is a deadlock?',
        '  write today: 1',
        '    os.md:11  What is a mutex?',
        '',
        'practiced on 2 of the last 30 days: 2 ratings, 2 minutes',
        '  weakest: 1',
        '    os.md:3  What is a lock?',
        '',
      ].join('\n'),
    });
  });

  it('takes all questions for one target where there is none, and needs no history', () => {
    terminal().write({ 'os.md': NOTE });
    const { code, out } = terminal().rehearse(['progress']);
    assert.equal(code, 0);
    assert.match(out, /^All questions · 0 of 4 ready\n {2}written 2 · placeholder 1 · empty 1\n/);
    assert.match(out, /\nnot practiced in the last 30 days\n$/);
  });

  it('says it for programs, of one target', () => {
    const date = dateOf(today() + 1);
    terminal().write({
      'os.md': NOTE,
      '.rehearse/targets.json': targetsOf({ name: 'Acme', date, notes: ['os.md'], tags: ['gone'] }, { name: 'Beta' }),
      '.rehearse/history/mac.jsonl': logOf(['What is a lock?', 4, 1]),
    });
    const { code, out } = terminal().rehearse(['progress', '--json', '--target', 'acme']);
    assert.equal(code, 0);
    const told = JSON.parse(out) as { targets: Record<string, unknown>[]; today: string } & Record<
      'practiced' | 'notes' | 'weakest' | 'stalest' | 'mocks',
      unknown[]
    >;
    assert.equal(told.today, dateOf(today()));
    assert.deepEqual(told.practiced, [{ date: dateOf(today() - 1), questions: 1, ratings: 1, seconds: 60 }]);
    assert.deepEqual(told.notes, [{ path: 'os.md', questions: 4, steps: { empty: 1, placeholder: 1, draft: 0, written: 1, rehearsed: 0, ready: 1 } }]);
    assert.deepEqual([told.weakest, told.stalest, told.mocks], [[], [], []]);
    const [acme, ...others] = told.targets;
    assert.deepEqual(acme?.evenings, [
      { date: dateOf(today() - 1), ready: 1 },
      { date: dateOf(today()), ready: 1 },
    ]);
    assert.deepEqual([others, acme.name, acme.date, acme.daysLeft, acme.questions], [[], 'Acme', date, 1, 4]);
    assert.deepEqual(acme.steps, { empty: 1, placeholder: 1, draft: 0, written: 1, rehearsed: 0, ready: 1 });
    assert.deepEqual(acme.gone, { folders: [], notes: [], sections: [], tags: ['gone'] });
    const each = acme.each as { text: string; step: string; line: number }[];
    assert.deepEqual(each.map(({ text, step, line }) => [text, step, line])[0], ['What is a lock?', 'ready', 3]);
    assert.deepEqual(acme.today, {
      say: [
        { path: 'os.md', line: 7, text: 'What is a deadlock?' },
        { path: 'os.md', line: 3, text: 'What is a lock?' },
      ],
      write: [
        { path: 'os.md', line: 11, text: 'What is a mutex?' },
        { path: 'os.md', line: 13, text: 'Why?' },
      ],
    });
  });

  it('is honest where there is too little time, and heeds the settings', () => {
    const many = Array.from({ length: 12 }, (_, at) => `## Q. Why ${at}?\n\nA. Because of it.\n`).join('\n');
    terminal().write({
      'a.md': many,
      '.rehearse/targets.json': targetsOf({ name: 'Acme', date: dateOf(today() + 2) }),
      '.vscode/settings.json': '{ "rehearse.history.newPerDay": 4 }',
    });
    assert.match(
      terminal().rehearse(['progress']).out,
      /\n {2}At 4 new ones a day, 4 questions at least will not be ready: raise rehearse\.history\.newPerDay to 6, or leave some out\.\n/,
    );
  });

  it('says when a target was, and asks nothing for it', () => {
    terminal().write({ 'os.md': NOTE, '.rehearse/targets.json': targetsOf({ name: 'Acme', date: dateOf(today() - 1) }) });
    assert.match(terminal().rehearse(['progress']).out, /^Acme · 1 day ago \(.*\) · 0 of 4 ready\n {2}written 2 · placeholder 1 · empty 1\n\n/);
  });

  it('knows no other target', () => {
    terminal().write({ 'os.md': NOTE, '.rehearse/targets.json': targetsOf({ name: 'Acme' }, { name: 'Beta' }) });
    assert.deepEqual(terminal().rehearse(['progress', '--target', 'Gamma']), { code: 2, out: '', err: 'There is no target Gamma; there are Acme, Beta.\n' });
  });

  for (const [what, text, sentence] of [
    ['is broken', '{ "targets": [{', '.rehearse/targets.json:1: this is no list of targets that can be read, so none of them counts; mend it there.'],
    [
      'was merged with a conflict',
      '{\n<<<<<<< HEAD\n"targets": []\n=======\n"targets": []\n>>>>>>> b\n}',
      '.rehearse/targets.json:2: Git has left a conflict in your targets, so none of them counts; keep what you want of both sides and take its marks out.',
    ],
    [
      'is of a newer version',
      '{ "version": 9, "targets": [] }',
      '.rehearse/targets.json:1: your targets were written by a newer version of Rehearse; what this one understands of them counts.',
    ],
    [
      'has a day that is none',
      targetsOf({ name: 'Acme', date: '2026-13-01' }),
      '.rehearse/targets.json:1: “2026-13-01” is no day, so its target counts without one; write it as 2026-12-12.',
    ],
  ] as const) {
    it(`says in a sentence if the file of targets ${what}, and goes on`, () => {
      terminal().write({ 'os.md': NOTE, '.rehearse/targets.json': text });
      const { code, out, err } = terminal().rehearse(['progress']);
      assert.deepEqual([code, err], [2, `${sentence}\n`]);
      assert.match(out, / · 0 of 4 ready\n/);
    });
  }

  it('reads nothing through a link', () => {
    terminal().write({ 'os.md': NOTE, 'elsewhere.json': targetsOf({ name: 'Acme' }), '.rehearse/README': '' });
    symlinkSync(path.join(terminal().folder, 'elsewhere.json'), path.join(terminal().folder, '.rehearse', 'targets.json'));
    const { code, err } = terminal().rehearse(['progress']);
    assert.deepEqual([code, err], [2, '.rehearse/targets.json is behind a link, so it was not read; put the file itself there.\n']);
  });
});
