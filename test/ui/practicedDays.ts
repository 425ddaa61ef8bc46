import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dateOf, dayOf } from '../../src/core/history/days';
import { type HistoryEvent, type Rating, stamp } from '../../src/core/history/event';
import { formatLine } from '../../src/core/history/line';
import { keyOf, placeAt } from '../../src/core/history/standing';
import { readNote } from '../../src/core/notes/readNote';

const DAY = 86_400_000;
const DAYS = 40;
const offset = 0 - new Date().getTimezoneOffset();

/** What a person did who practices the notes of a folder since forty days, some on most days, for an interview in nine; twice as a mock interview. */
export function practicedFor40Days(folder: string): void {
  const questions = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      readNote(readFileSync(path.join(folder, name), 'utf8'))
        .questions.filter(({ status }) => status === 'answered')
        .map(({ section, text }) => ({ name, section, text })),
    );
  const events: HistoryEvent[] = [];
  for (let ago = DAYS; ago >= 0; ago -= 1) {
    if (ago % 7 === 3 || ago % 11 === 5) continue;
    const isMock = ago === 12 || ago === 2;
    const mock = isMock ? { mock: `mock-${ago}`, coverage: ago === 12 ? 0.5 : 0.8 } : {};
    const many = isMock ? questions.length : 1 + ((ago * 5) % 4);
    for (let nth = 0; nth < many; nth += 1) {
      const question = questions[(ago * 3 + nth) % questions.length];
      if (!question) continue;
      const { name, section, text } = question;
      const rating: Rating = (ago + nth) % 5 === 0 ? 1 : (ago + nth) % 3 === 0 ? 4 : 3;
      const draft = {
        type: 'rate' as const,
        question: keyOf(name, section, text),
        rating,
        seconds: 50 + ((ago + nth) % 6) * 20,
        ...mock,
        ...placeAt(name, section, text),
      };
      events.push(stamp(draft, 'test', events.length + 1, { at: Date.now() - ago * DAY - (many - nth) * 60_000, offset }, () => 0.5));
    }
  }
  const logs = path.join(folder, '.rehearse', 'history');
  mkdirSync(logs, { recursive: true });
  writeFileSync(path.join(logs, 'test.jsonl'), events.map((event) => `${formatLine(event)}\n`).join(''));
  const date = dateOf(dayOf({ at: Date.now(), offset }) + 9);
  writeFileSync(
    path.join(folder, '.rehearse', 'targets.json'),
    JSON.stringify({
      version: 1,
      targets: [
        { name: 'Acme', date },
        { name: 'Initech', notes: ['operating-systems.md'] },
      ],
    }),
  );
}
