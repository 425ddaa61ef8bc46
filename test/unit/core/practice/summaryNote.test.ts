import assert from 'node:assert/strict';
import { readNote } from '../../../../src/core/notes/readNote';
import { renderMarkdown } from '../../../../src/core/markdown/render';
import type { Answered, Summary } from '../../../../src/core/practice/summary';
import { summaryNote, type SummaryWords } from '../../../../src/core/practice/summaryNote';

const WORDS: SummaryWords = {
  title: 'Practice on November 21',
  figures: ['2 questions', 'Coverage: 50%'],
  weakest: 'Weakest',
  questions: 'Questions',
  question: 'Question',
  rating: 'Rating',
  coverage: 'Said',
  time: 'Time',
  expected: 'Speaking Time',
  ratings: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
  duration: (seconds) => `${seconds} s`,
  percent: (share) => `${share * 100}%`,
  pathTo: (uri) => uri,
};

function asked(text: string, more: Partial<Answered> = {}): Answered {
  return { id: text, text, uri: 'notes/a.md', section: [], rating: 1, times: 1, thinkingSeconds: 5, ...more };
}

function gone(text: string): Answered {
  return { id: text, text, section: [], rating: 1, times: 1, thinkingSeconds: 5 };
}

function note(questions: readonly Answered[], weakest: readonly Answered[] = [], words = WORDS): string {
  const none = {
    cram: false,
    asked: 0,
    followUps: 0,
    ratings: { 1: 0, 2: 0, 3: 0, 4: 0 },
    skipped: 0,
    suspended: 0,
    left: 0,
    seconds: 0,
    weak: 0,
    forecast: [],
  };
  const summary: Summary = { ...none, questions, weakest };
  return summaryNote(summary, words);
}

describe('A summary saved as a note', () => {
  it('says how it went, and links to the notes', () => {
    const [one, two] = [
      asked('One?', { coverage: 0.5, speakingSeconds: 7, expectedSeconds: 10 }),
      asked('Two?', { uri: '../나의 노트/b.md', line: 11, rating: 4 }),
    ];
    assert.equal(
      note([one, two], [one]),
      `---
rehearse: off
---

# Practice on November 21

- 2 questions
- Coverage: 50%

## Weakest

- [One?](./notes/a.md)

## Questions

| Question | Rating | Said | Time | Speaking Time |
| --- | --- | --: | --: | --: |
| [One?](./notes/a.md) | Again | 50% | 12 s | 10 s |
| [Two?](../나의%20노트/b.md#L12) | Easy |  | 5 s |  |
`,
    );
  });

  it('is no more than it has to say', () => {
    assert.equal(note([], [], { ...WORDS, figures: [] }), '---\nrehearse: off\n---\n\n# Practice on November 21\n');
  });

  it('links to nothing that is gone, or that it is not told where', () => {
    assert.match(note([gone('Gone?')]), /^\| Gone\? \| Again/m);
    assert.match(note([asked('One?')], [], { ...WORDS, pathTo: () => undefined }), /^\| One\? \| Again/m);
  });

  it('is no note with questions', () => {
    assert.deepEqual(readNote(note([asked('What is TCP?')], [asked('What is TCP?')])).questions, []);
  });

  const HOSTILE = [
    'a | b || c',
    '`x` and ``y',
    '[link](javascript:alert(1)) ![image](x) [^1]',
    '<script>alert(1)</script> <!-- a',
    '**a** _b_ ~~c~~ $d$ \\ \\| \\[',
    '# a',
    '1. a',
    '12) a',
    '- [ ] a',
    '+ a',
    '=== a',
    'a &lt; b &amp;copy;',
    'a\nb\r\nc\td',
    '데드락이란 | 무엇인가요? "따옴표"',
    '---',
  ];
  for (const hostile of HOSTILE) {
    it(`shows ${JSON.stringify(hostile)} as it is`, () => {
      const both = [asked(hostile), gone(hostile)];
      const html = renderMarkdown(note(both, both).replace(/^---\n.*\n---\n/, ''));
      const shown = hostile.replace(/\s+/g, ' ').replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
      const found = [...html.matchAll(/<li>(.*?)<\/li>|<td[^>]*>(.*?)<\/td>/g)].map(([, item, cell]) => item ?? cell);
      const link = `<a href="./notes/a.md">${shown}</a>`;
      assert.deepEqual(found, ['2 questions', 'Coverage: 50%', link, shown, link, 'Again', '', '5 s', '', shown, 'Again', '', '5 s', '']);
    });
  }

  for (const [path, address] of [
    ['a b/c#d?.md', './a%20b/c%23d%3F.md'],
    ['c:/a.md', './c%3A/a.md'],
    ['../(a)/[b]|<c>.md', '../%28a%29/%5Bb%5D%7C%3Cc%3E.md'],
    ['100%.md', './100%25.md'],
    ['면접😀.md', './면접%F0%9F%98%80.md'],
    ['\uD800.md', './%EF%BF%BD.md'],
    ['//host/a.md', './//host/a.md'],
  ] as const) {
    it(`links to ${JSON.stringify(path)}`, () => {
      assert.ok(note([asked('One?', { uri: path })]).includes(`| [One?](${address}) |`), note([asked('One?', { uri: path })]));
    });
  }
});
