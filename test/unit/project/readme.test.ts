import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';

const ENGLISH = readFileSync(path.join(root, 'README.md'), 'utf8');
const KOREAN = readFileSync(path.join(root, 'README.ko.md'), 'utf8');

describe('The README', () => {
  it('leads from its first line to the one in Korean, and back', () => {
    assert.match(firstLine(ENGLISH), /\[한국어\]\(README\.ko\.md\)/);
    assert.match(firstLine(KOREAN), /\[English\]\(README\.md\)/);
  });

  it('has the same titles in Korean, one for each', () => {
    assert.deepEqual(levels(KOREAN), levels(ENGLISH));
  });

  it('names every setting with its default, in both languages', () => {
    const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { contributes: { configuration: Settings } };
    const expected = new Map<string, unknown>(Object.entries(contributes.configuration.properties).map(([name, setting]) => [name, setting.default]));
    for (const readme of [ENGLISH, KOREAN]) {
      const named = new Map(settings(readme));
      assert.deepEqual([...named.keys()].sort(), [...new Set([...expected.keys()].map(alike))].sort());
      for (const [name, value] of named) if (expected.has(name)) assert.deepEqual(value, expected.get(name), name);
    }
  });

  it('has the same examples and the same keys in Korean', () => {
    const commands = (readme: string) =>
      readme
        .split('\n')
        .filter((line) => line.startsWith('rehearse '))
        .map((line) => line.replace(/\s+#.*$/, ''));
    assert.deepEqual(commands(KOREAN), commands(ENGLISH));
    assert.deepEqual(keys(KOREAN), keys(ENGLISH));
  });

  it('leads to titles that are there', () => {
    for (const readme of [ENGLISH, KOREAN]) {
      const titles = new Set(readme.split('\n').flatMap((line) => (/^#+ /.test(line) ? [anchorOf(line)] : [])));
      for (const [, anchor = ''] of readme.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(titles.has(anchor), anchor);
    }
  });
});

interface Settings {
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
}

/** The first line behind the title. */
function firstLine(readme: string): string {
  return readme.split('\n').filter(Boolean)[1] ?? '';
}

function withoutCode(readme: string): string {
  return readme.replace(/^```[\s\S]*?^```/gm, '');
}

function levels(readme: string): number[] {
  return [...withoutCode(readme).matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
}

/** What stands in the table of settings. A default that is described in words is none here. */
function settings(readme: string): [string, unknown][] {
  return [...readme.matchAll(/^\| `(rehearse\.[\w.*]+)` \| (.*?) \|/gm)].map(([, name = '', value = '']) => [name, defaultOf(value)]);
}

/** As it is written in code: `true`, `5`, `["**"]`, `information`. */
function defaultOf(written: string): unknown {
  const code = /^`(.*)`$/.exec(written)?.[1];
  try {
    return code === undefined ? undefined : (JSON.parse(code) as unknown);
  } catch {
    return code;
  }
}

/** The settings of how fast one speaks stand in one row. */
function alike(name: string): string {
  return name.replace(/^(rehearse\.speakingRate\.).*/, '$1*');
}

/** The keys that the tables explain. */
function keys(readme: string): string[] {
  return [...readme.matchAll(/^\| ((?:`[^`]+`(?:, )?\s?)+) \|/gm)].map(([, row = '']) => row.trim()).filter((row) => !row.includes('rehearse.'));
}

/** As GitHub makes it of a title. */
function anchorOf(title: string): string {
  return title
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
