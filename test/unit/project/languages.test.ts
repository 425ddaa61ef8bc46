import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';
import { bundleOf, LANGUAGES, manifestWords } from './languages';

/** What is the same in every language: names, and what is printed on keys. */
const NAMES = ['Rehearse', 'Space', 'Enter'];
/** Letters that a language is not written in: what has them was taken from another one. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ja: /\p{Script=Hangul}/u,
  ko: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'zh-cn': /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};

const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const code = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => text(path.join('src', file)))
  .join('\n');
const messages = [...code.matchAll(/l10n\.t\(\s*(['"])(.*?)\1/g)].map(([, , message]) => message ?? '');
const english = manifestWords();

it('The languages are those of VS Code that are listed', () => assert.deepEqual(LANGUAGES, ['ja', 'ko', 'zh-cn']));

describe('Every string is there', () => {
  it('of package.json', () => {
    const used = [...text('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(sorted(used), sorted(Object.keys(english)));
    for (const language of LANGUAGES) assert.deepEqual(Object.keys(manifestWords(language)), Object.keys(english), language);
  });

  it('of the code', () => {
    assert.equal(messages.length, code.match(/l10n\.t\(/g)?.length, 'a message is not a plain string');
    for (const language of LANGUAGES) assert.deepEqual(sorted(Object.keys(bundleOf(language))), sorted(messages), language);
  });
});

for (const language of LANGUAGES) {
  describe(`What is said in ${language}`, () => {
    const bundle = Object.entries(bundleOf(language));
    const pairs = [...bundle, ...Object.entries(manifestWords(language)).map(([key, said]) => [english[key] ?? '', said] as const)];

    it('is translated', () => {
      const left = pairs.filter(([message, said]) => (said === message && !NAMES.includes(said)) || said.trim() !== said || said === '');
      assert.deepEqual(
        left.filter(([message]) => !message.startsWith('media/')),
        [],
      );
      assert.deepEqual(
        pairs.filter(([, said]) => FOREIGN[language]?.test(said) ?? true),
        [],
      );
    });

    it('holds what is put in, links, code, lines and signs as in English', () => {
      for (const parts of [/\{\d\}/g, /\]\([^()]+\)/g, /`[^`]+`/g, /\n/g, /\*/g, /<\w+>/g, /…$/g, /TODO/g, /:$/g]) {
        const partsOf = (said: string): string[] => said.match(parts)?.sort() ?? [];
        assert.deepEqual(
          pairs.filter(([message, said]) => String(partsOf(message)) !== String(partsOf(said)) && !isMarkedToDo(message, parts)),
          [],
          String(parts),
        );
      }
    });

    it('names commands and views as they are called', () => {
      const names = new Set([...pairs.map(([, said]) => said.replace(/…$/, ''))]);
      const told = Object.values(manifestWords(language)).map((said) => said.replace(/`[^`]*`/g, ''));
      const named = told.flatMap((said) => [...said.matchAll(/\*+([^*]+)\*+/g)].map(([, name]) => name ?? ''));
      assert.ok(named.length > 3);
      assert.deepEqual(
        named.filter((name) => !names.has(name)),
        [],
      );
    });
  });
}

/** “As to do” is `TODO` in other languages. */
function isMarkedToDo(message: string, parts: RegExp): boolean {
  return parts.source === 'TODO' && /to do/i.test(message);
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}
