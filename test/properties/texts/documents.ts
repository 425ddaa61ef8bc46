import fc from 'fast-check';
import { ANSWER_LABELS, ANSWERS, PLACEHOLDERS, QUESTION_LABELS, QUESTIONS, TOPICS } from './words';

/** Lines that open, close, nest and look like other lines; whatever stands around them is what they are read in. */
export const ODD_LINES = [
  '',
  '',
  '',
  ' ',
  '\t',
  '　',
  '\u200b',
  '```',
  '```js',
  '````',
  '~~~',
  '    ```',
  'code();```',
  '- ```',
  '> ```',
  '``` ```',
  '<!--',
  '-->',
  '<!-- hidden -->',
  '<!-- rehearse: not a question -->',
  '<!--SR:!2024-01-01,1,230-->',
  '<details>',
  '<details><summary>Why?</summary>',
  '<summary>',
  '</summary>',
  '</details>',
  '<details><summary>답변 보기</summary>',
  '<aside>',
  '💡 An idea',
  '</aside>',
  '<br>',
  '<p align="center">',
  '</p>',
  '<li>Why?</li>',
  '<h2>Why?</h2>',
  '<font color="red">1. Why?</font>',
  '</details><details>',
  'text <summary>Why?</summary> text',
  '> quote',
  '> 💡 keywords',
  '> [!NOTE]',
  '> Q. Why?',
  '>',
  '> > - Why?',
  '---',
  '***',
  '====',
  '━━━━━━━━',
  '┌────┐',
  '│ 1. Why? │',
  '└────┘',
  '_____',
  '| a | b |',
  '|---|---|',
  '| Question | Answer |',
  '--- | ---',
  '| Why? | |',
  '| What is \\| it? | `a|b` |',
  '||',
  '- [ ] Why?',
  '- [x] done',
  '- ',
  '-',
  '*',
  '1.',
  '1) Why?',
  '(1) Why?',
  '① Why?',
  '1.1 Why?',
  '  - nested?',
  '    - deeper?',
  '\t- tab',
  '- id:: 64',
  '  collapsed:: true',
  '•Why?',
  'Why?::Because',
  'Why? - Because',
  '?',
  '??',
  'Why? #card',
  '#flashcards',
  '#tag',
  '#',
  '##Why?',
  '## ',
  '###### Why? ######',
  '#　Why?',
  '    # code',
  '    ## Why?',
  '    1. Why?',
  'A: one',
  'B: two',
  'C. three',
  '- Situation:',
  '- Task:',
  '(S) then',
  '꼬리 질문',
  'Follow-up questions:',
  'Hint: none',
  'END',
  'Ⓐ',
  '\ufeff',
  'a\u0000b',
  'e\u0301\u0301',
  '\ud800',
  '👩‍👩‍👧',
];

const question = fc.constantFrom(...QUESTIONS);
const answer = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ANSWERS) }, { weight: 1, arbitrary: fc.constantFrom(...PLACEHOLDERS) });
const written = fc.array(answer, { maxLength: 2 });
const marks = fc.integer({ min: 1, max: 6 }).map((level) => '#'.repeat(level));

/** One way of writing a question and its answer, for several questions. */
const forms: ((asked: string, given: readonly string[], at: number, label: readonly [string, string], level: string) => string[])[] = [
  (asked, given, _, __, level) => [`${level} ${asked}`, ...given, ''],
  (asked, given, _, [q, a], level) => [`${level} ${q} ${asked}`, '', `${a} ${given.join('\n')}`, ''],
  (asked, given, _, [q, a]) => [`${q} ${asked}`, `${a} ${given.join('\n')}`, ''],
  (asked, given, at) => [`${at + 1}. ${asked}`, ...given.map((line) => `   ${line}`)],
  (asked, given) => [`- ${asked}`, ...given.map((line) => `  - ${line}`)],
  (asked, given) => [`* **${asked}**`, ...given.map((line) => `\t* ${line}`), ''],
  (asked, given) => [`**${asked}**`, '', ...given, ''],
  (asked, given, at) => [...(at === 0 ? ['| Question | Answer |', '|---|---|'] : []), `| ${asked} | ${given.join('<br>')} |`],
  (asked, given) => ['<details>', `<summary>${asked}</summary>`, '', ...given, '', '</details>'],
  (asked, given) => [`<details><summary><b>${asked}</b></summary>${given.join(' ')}</details>`],
  (asked, given) => [`> [!question]- ${asked}`, ...given.map((line) => `> ${line}`), ''],
  (asked, given) => [`${asked}::${given.join(' ')}`],
  (asked, given) => [asked, '?', ...given, ''],
  (asked, given) => [`- ${asked} #card`, ...given.map((line) => `  - ${line}`)],
  (asked, given, at) => ['━━━━━━━━', `${at + 1}. ${asked}`, '━━━━━━━━', ...given],
  (asked, given, _, [q, a]) => [q, asked, a, ...given, ''],
  (asked, given, _, [, a], level) => [`${level} ${asked}`, `${level}# ${a}`, ...given, `${level}# Model answer`, ...given, '- And why?'],
];

const label = fc.tuple(fc.constantFrom(...QUESTION_LABELS), fc.constantFrom(...ANSWER_LABELS));

/** Several questions written alike. */
const series = fc
  .tuple(fc.constantFrom(...forms), label, marks, fc.array(fc.tuple(question, written), { minLength: 1, maxLength: 5 }))
  .map(([form, labels, level, pairs]) => pairs.flatMap(([asked, given], at) => form(asked, given, at, labels, level)).join('\n'));

const title = fc.tuple(marks, fc.oneof(fc.constantFrom(...TOPICS), question)).map(([level, text]) => `${level} ${text}`);
const code = fc
  .tuple(fc.constantFrom('```', '~~~~', '```js'), fc.constantFrom('```', '~~~~', 'last();```', ''), answer)
  .map(([open, close, text]) => `${open}\n${text}\n# in\n\n## after\n${close}`);
const odd = fc.array(fc.constantFrom(...ODD_LINES), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const paragraph = fc.array(answer, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const block = fc.oneof(
  { weight: 5, arbitrary: series },
  { weight: 3, arbitrary: title },
  { weight: 1, arbitrary: code },
  { weight: 3, arbitrary: odd },
  { weight: 1, arbitrary: paragraph },
);

const frontMatter = fc.constantFrom(
  '',
  '',
  '',
  '---\ntitle: Interview questions\n---\n',
  '---\ntags:\n  - flashcards\n---\n',
  '---\nrehearse: heading\n---\n',
  '---\nrehearse: off\n...\n',
  '---\nnot closed\n',
);

/** Notes with lines that end in `\n`. */
export const documents = fc
  .tuple(frontMatter, fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 8 }))
  .map(([front, blocks]) => front + blocks.flat().join(''));

/** Notes with lines that end as it comes. */
export const mixedDocuments = fc
  .tuple(documents, fc.array(fc.constantFrom('\n', '\n', '\r\n', '\r'), { minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '', '\ufeff'))
  .map(([text, ends, mark]) => {
    let at = 0;
    return mark + text.replace(/\n/g, () => ends[(at += 1) % ends.length] ?? '\n');
  });
