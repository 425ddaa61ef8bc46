import { Random } from './random';
import { AREAS, CHANGES, CODE, KOREAN_QUESTIONS, KOREAN_SENTENCES, KOREAN_TOPICS, QUESTIONS, SENTENCES, TOPICS } from './words';

/** A note of questions and answers of about so many bytes, as a person might write it in English and Korean. */
export function notesOf(bytes: number): string {
  const random = new Random(1);
  let number = 0;
  const section = (at: number): string => `## ${at}. ${random.from(TOPICS)}\n\n`;
  const question = (): string => {
    const korean = random.onceIn(3);
    number += 1;
    return `### Q${number}. ${fill(random, random.from(korean ? KOREAN_QUESTIONS : QUESTIONS), korean)}\n\n${answer(random, korean)}`;
  };
  return grown('# Interview questions\n\n', bytes, (at) => (at % 20 === 0 ? section(at / 20 + 1) : question()));
}

/** A text of about so many bytes that asks nothing: documentation, with prose, lists, code and tables. */
export function proseOf(bytes: number): string {
  const random = new Random(2);
  return grown('# Manual\n\n', bytes, (at) => {
    const korean = random.onceIn(3);
    const title = random.from(korean ? KOREAN_TOPICS : TOPICS);
    return `${at % 8 === 0 ? '##' : '###'} ${title}\n\n${paragraph(random, korean)}${piece(random, korean)}${paragraph(random, korean)}`;
  });
}

/** A changelog of about so many bytes: almost every line links to who made a change and where. */
export function changelogOf(bytes: number): string {
  const random = new Random(4);
  const hex = (length: number): string => Array.from({ length }, () => random.below(16).toString(16)).join('');
  const change = (): string => {
    const number = 1000 + random.below(9000);
    const scope = random.onceIn(2) ? `**${random.from(AREAS)}:** ` : '';
    const issue = `[#${number}](https://example.com/tool/tool/issues/${number})`;
    const hash = hex(40);
    const by = random.onceIn(2) ? ` by [@${random.from(AREAS)}-${hex(4)}](https://example.com/${hex(4)})` : ` (thanks to @${hex(6)})`;
    return `* ${scope}${fill(random, random.from(CHANGES), false)} (${issue}) ([\`${hash.slice(0, 7)}\`](https://example.com/tool/tool/commit/${hash}))${by}\n`;
  };
  return grown('# Changelog\n\n', bytes, (at) => {
    const version = `${9 - Math.floor(at / 400)}.${400 - (at % 400)}.0`;
    return `## [${version}](https://example.com/tool/tool/compare/v${version}) (2024-01-01)\n\n### Bug Fixes\n\n${Array.from({ length: 2 + random.below(9) }, change).join('')}\n`;
  });
}

/** Adds pieces until it is so big. */
function grown(title: string, bytes: number, piece: (at: number) => string): string {
  const pieces = [title];
  for (let size = title.length, at = 0; size < bytes; at += 1) {
    const next = piece(at);
    pieces.push(next);
    size += Buffer.byteLength(next);
  }
  return pieces.join('');
}

/** Most are answered; some are not, or not yet. */
function answer(random: Random, korean: boolean): string {
  if (random.onceIn(12)) return random.onceIn(2) ? 'TODO\n\n' : '';
  const label = random.onceIn(4) ? (korean ? '**답변:** ' : '**Answer:** ') : '';
  const more = random.onceIn(2) ? piece(random, korean) : '';
  return `${label}${paragraph(random, korean)}${more}${random.onceIn(3) ? paragraph(random, korean) : ''}`;
}

function piece(random: Random, korean: boolean): string {
  switch (random.below(4)) {
    case 0:
      return `\`\`\`js\n${lines(random, 2, 8, () => random.from(CODE))}\`\`\`\n\n`;
    case 1:
      return `${lines(random, 2, 5, (at) => `${at + 1}. ${sentence(random, korean)}`)}\n`;
    case 2:
      return random.onceIn(3)
        ? `| Name | Value |\n|---|---|\n${lines(random, 2, 5, (at) => `| ${random.from(TOPICS)} | ${at} |`)}\n`
        : `> ${sentence(random, korean)}\n\n`;
    default:
      return `${lines(random, 2, 6, () => `${random.onceIn(4) ? '  ' : ''}- ${sentence(random, korean)}`)}\n`;
  }
}

function lines(random: Random, least: number, most: number, line: (at: number) => string): string {
  return Array.from({ length: least + random.below(most - least + 1) }, (_, at) => `${line(at)}\n`).join('');
}

function paragraph(random: Random, korean: boolean): string {
  return `${Array.from({ length: 1 + random.below(3) }, () => sentence(random, korean)).join(random.onceIn(3) ? '\n' : ' ')}\n\n`;
}

function sentence(random: Random, korean: boolean): string {
  return fill(random, random.from(korean ? KOREAN_SENTENCES : SENTENCES), korean);
}

function fill(random: Random, text: string, korean: boolean): string {
  const topics = korean ? KOREAN_TOPICS : TOPICS;
  return text.replace('TOPIC', random.from(topics)).replace('OTHER', random.from(topics));
}
