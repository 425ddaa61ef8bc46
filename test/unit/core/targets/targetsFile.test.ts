import assert from 'node:assert/strict';
import { dateOf } from '../../../../src/core/history/days';
import { whyNotChanged, withDate, withoutTarget, withTarget } from '../../../../src/core/targets/changeTargets';
import { dayMeant } from '../../../../src/core/targets/dayWords';
import { EVERYTHING } from '../../../../src/core/targets/target';
import { dayOfDate, dayOfTarget } from '../../../../src/core/targets/targetDay';
import { readTargets } from '../../../../src/core/targets/targetsFile';

const fileOf = (...targets: object[]): string => `${JSON.stringify({ version: 1, targets }, undefined, 2)}\n`;
const problemsOf = (text: string): string[] => readTargets(text).problems.map(({ kind, line, text: about }) => [kind, line, about].filter(Boolean).join(' '));
const namesOf = (text: string): string[] => readTargets(text).targets.map(({ name }) => name);

describe('A file of targets', () => {
  it('is read with all that a target has', () => {
    const sections = [{ note: 'net/tcp.md', title: 'TCP' }];
    const written = {
      name: 'Acme',
      company: 'Acme Inc.',
      role: 'Backend',
      date: '2026-12-12',
      folders: ['acme'],
      notes: ['net/tcp.md'],
      sections,
      tags: ['go'],
    };
    const { name, company, role, date, ...counted } = written;
    assert.deepEqual(readTargets(fileOf(written)), { targets: [{ name, company, role, date, counted }], problems: [] });
  });

  it('may be empty, have comments, a comma too many, a mark at its beginning, and one where a list may be', () => {
    assert.deepEqual(readTargets(''), { targets: [], problems: [] });
    const { targets, problems } = readTargets('\uFEFF{ // mine\n"targets": [{ "name": "Acme", "tags": "go", },] }');
    assert.deepEqual(problems, []);
    assert.deepEqual(targets, [{ name: 'Acme', counted: { ...EVERYTHING, tags: ['go'] } }]);
  });

  it('says what is wrong with it, and where', () => {
    assert.deepEqual(problemsOf('{ "version": 1,\n "targets": [{ "name": }] }'), ['broken 2']);
    assert.deepEqual(problemsOf('[]'), ['broken 1']);
    assert.deepEqual(problemsOf('{ "version": 1 }'), ['broken 1']);
    assert.deepEqual(problemsOf('{\n"targets": {} }'), ['broken 2']);
    assert.deepEqual(problemsOf('{\n<<<<<<< HEAD\n"targets": []\n=======\n>>>>>>> other\n}'), ['conflict 2']);
    assert.deepEqual(problemsOf(fileOf({ date: '2026-12-12' }, 'Acme' as unknown as object)), ['unnamed 4', 'unnamed 7']);
    assert.deepEqual(problemsOf(fileOf({ name: 'Acme' }, { name: ' Acme ', date: 'soon' })), ['sameName 7 Acme']);
    assert.deepEqual(problemsOf(fileOf({ name: 'Acme', date: '2026-02-30' })), ['badDate 6 2026-02-30']);
  });

  it('counts as far as it is understood, if it is of a newer version', () => {
    const text = '{ "version": 2, "targets": [{ "name": "Acme", "rounds": [] }] }';
    assert.deepEqual([namesOf(text), problemsOf(text), whyNotChanged(text)], [['Acme'], ['newer 1'], 'newer']);
  });

  it('is not written while it is broken', () => {
    assert.equal(whyNotChanged('{'), 'broken');
    assert.equal(whyNotChanged('<<<<<<< HEAD\n'), 'conflict');
    assert.equal(whyNotChanged(fileOf({ name: 'Acme', date: 'soon' })), undefined);
  });

  const BETA = { name: 'Beta', date: '2026-12-24', counted: { ...EVERYTHING, tags: ['go'] } };

  it('begins with the first target', () => {
    const text = withTarget('', BETA);
    assert.deepEqual(JSON.parse(text), { version: 1, targets: [{ name: 'Beta', date: '2026-12-24', tags: ['go'] }] });
    assert.match(text, /^\{\n {2}"version": 1,\n {2}"targets": \[\n {4}\{\n {6}"name": "Beta"/);
  });

  it('keeps what it has when one comes, goes or gets another day: unknown fields, comments, line ends, order', () => {
    const before = '\uFEFF{\r\n\t"later": 1, // kept\r\n\t"targets": [\r\n\t\t{ "mood": "good", "name": "Acme" }\r\n\t]\r\n}\r\n';
    const more = withTarget(before, BETA);
    assert.deepEqual(namesOf(more), ['Acme', 'Beta']);
    assert.ok(more.startsWith('\uFEFF{\r\n\t"later": 1, // kept\r\n\t"targets": [\r\n\t\t{ "mood": "good", "name": "Acme" },\r\n\t\t{\r\n'), more);
    assert.deepEqual(namesOf(withoutTarget(more, 'Beta')), ['Acme']);
    const dated = withDate(more, 'Acme', '2026-12-12');
    assert.deepEqual(
      readTargets(dated).targets.map(({ date }) => date),
      ['2026-12-12', '2026-12-24'],
    );
    assert.ok(dated.includes('{ "mood": "good", "name": "Acme", "date": "2026-12-12" },'), dated);
    assert.equal(withDate(dated, 'Acme', '2026-12-13'), dated.replace('12-12', '12-13'));
    assert.equal(withoutTarget(before, 'Nobody'), before);
  });
});

describe('The day of a target', () => {
  const seoul = { offsetAt: () => 540, rollover: 4 };

  it('is a day of the calendar', () => assert.equal(dayOfTarget({ date: '2026-12-12' }, seoul), dayOfDate('2026-12-12')));
  it('is that of the person, where a time has another zone', () => {
    assert.equal(dateOf(dayOfTarget({ date: '2026-12-11T16:00-08:00' }, seoul) ?? 0), '2026-12-12');
  });
  it('may not be known', () => assert.equal(dayOfTarget({}, seoul), undefined));
});

describe('A day is understood as it is typed:', () => {
  /** A Sunday. */
  const today = dayOfDate('2026-11-29') ?? 0;
  for (const [typed, date] of [
    ['2026-12-12', '2026-12-12'],
    ['2026. 12. 12.', '2026-12-12'],
    ['2026년 12월 12일', '2026-12-12'],
    ['12/12', '2026-12-12'],
    ['12월 12일', '2026-12-12'],
    ['12월12일', '2026-12-12'],
    ['3/1', '2027-03-01'],
    ['11/29', '2026-11-29'],
    ['2/29', '2028-02-29'],
    ['Dec 12', '2026-12-12'],
    ['December 12th, 2027', '2027-12-12'],
    ['12 dec', '2026-12-12'],
    ['today', '2026-11-29'],
    ['Tomorrow', '2026-11-30'],
    ['내일', '2026-11-30'],
    ['모레', '2026-12-01'],
    ['in 9 days', '2026-12-08'],
    ['9일 뒤', '2026-12-08'],
    ['in 2 weeks', '2026-12-13'],
    ['2주 후', '2026-12-13'],
    ['next week', '2026-12-06'],
    ['Friday', '2026-12-04'],
    ['sunday', '2026-12-06'],
    ['next friday', '2026-12-04'],
    ['다음 주 금요일', '2026-12-04'],
    ['금요일', '2026-12-04'],
    ['월요일', '2026-11-30'],
    ['2026年12月12日', '2026-12-12'],
    ['12月12日', '2026-12-12'],
    ['１２月１２日', '2026-12-12'],
    ['12月12号', '2026-12-12'],
    ['今日', '2026-11-29'],
    ['明日', '2026-11-30'],
    ['明天', '2026-11-30'],
    ['明後日', '2026-12-01'],
    ['后天', '2026-12-01'],
    ['9日後', '2026-12-08'],
    ['9 天后', '2026-12-08'],
    ['2週間後', '2026-12-13'],
    ['2周后', '2026-12-13'],
    ['来週', '2026-12-06'],
    ['下周', '2026-12-06'],
    ['来週の金曜日', '2026-12-04'],
    ['月曜', '2026-11-30'],
    ['下周五', '2026-12-04'],
    ['下个星期天', '2026-12-06'],
    ['周一', '2026-11-30'],
  ] as const) {
    it(typed, () => assert.equal(dateOf(dayMeant(typed, today) ?? 0), date));
  }

  it('next Friday is that of the next week, seen from a Wednesday', () => {
    assert.equal(dateOf(dayMeant('next Friday', dayOfDate('2026-12-02') ?? 0) ?? 0), '2026-12-11');
    for (const typed of ['이번 주 금요일', '今週の金曜日', '本周五']) assert.equal(dateOf(dayMeant(typed, dayOfDate('2026-12-02') ?? 0) ?? 0), '2026-12-04');
    for (const typed of ['来週の金曜日', '下周五']) assert.equal(dateOf(dayMeant(typed, dayOfDate('2026-12-02') ?? 0) ?? 0), '2026-12-11');
  });

  for (const typed of ['', 'soon', '13/40', '2026-02-30', 'Foo 12', '12', '12日', '下周八']) {
    it(`or not: ${JSON.stringify(typed)}`, () => assert.equal(dayMeant(typed, today), undefined));
  }
});
