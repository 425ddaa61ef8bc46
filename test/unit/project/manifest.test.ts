import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../src/core/notes/readNote';
import { SHAPES } from '../../../src/core/notes/shapes';
import { isUnanswered } from '../../../src/core/outline/unanswered';
import * as ids from '../../../src/ids';
import { root } from '../../run/root.mjs';

interface Manifest {
  version: string;
  engines: { vscode: string };
  devDependencies: Record<string, string>;
  activationEvents: string[];
  contributes: {
    commands: { command: string; title: string }[];
    menus: Record<string, { command: string; when?: string }[]>;
    views: Record<string, { id: string; name: string }[]>;
    viewsWelcome: { view: string; when?: string }[];
    viewsContainers: { activitybar: { id: string }[] };
    snippets: { language: string; path: string }[];
    keybindings: { command: string; when: string }[];
    configuration: { properties: Record<string, unknown> };
  };
}

const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): unknown => JSON.parse(text(file));
const manifest = json('package.json') as Manifest;
const { contributes } = manifest;
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, code: text(path.join('src', file)) }));
const code = sources.map((source) => source.code).join('\n');
const whens = [...Object.values(contributes.menus).flat(), ...contributes.keybindings, ...contributes.viewsWelcome].map(({ when }) => when ?? '').join(' ');

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

describe('There are words for every way of writing', () => {
  for (const file of ['host/shared/shapeWords.ts', 'host/authoring/formWords.ts']) {
    it(`in ${file}`, () => {
      const known = SHAPES.map(({ id }) => id).filter((id) => id !== 'on');
      const words = text(`src/${file}`);
      assert.deepEqual(
        known.filter((id) => !words.includes(`case '${id}'`)),
        [],
      );
    });
  }
});

describe('package.json and the code agree on', () => {
  it('commands', () => {
    assert.deepEqual(sorted(contributes.commands.map(({ command }) => command)), sorted(Object.values(ids.Command)));
    const inMenus = Object.values(contributes.menus)
      .flat()
      .map(({ command }) => command);
    const onKeys = contributes.keybindings.map(({ command }) => command);
    for (const command of [...inMenus, ...onKeys]) assert.ok(Object.values<string>(ids.Command).includes(command), command);
  });

  it('views and their container', () => {
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    assert.deepEqual(sorted(views), sorted(Object.values(ids.View)));
    assert.deepEqual(Object.keys(contributes.views), ['rehearse']);
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      ['rehearse'],
    );
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view), view);
  });

  it('settings', () => {
    assert.deepEqual(sorted(Object.keys(contributes.configuration.properties)), sorted(Object.values(ids.Setting)));
  });

  it('context keys and kinds of tree rows', () => {
    const known: string[] = [ids.ContextKey, ids.TreeRow, ids.View].flatMap((group) => Object.values(group));
    const used: string[] = whens.match(/rehearse\.\w+/g) ?? [];
    for (const name of used) assert.ok(known.includes(name), name);
    for (const key of Object.values(ids.ContextKey)) assert.ok(used.includes(key), key);
  });

  it('ids, each written once and used', () => {
    for (const { file, code: source } of sources) {
      if (file !== 'ids.ts') assert.doesNotMatch(source, /['"`]rehearse\.\w/, file);
    }
    for (const group of ['Command', 'View', 'ContextKey', 'Setting', 'TreeRow'] as const) {
      for (const name of Object.keys(ids[group])) assert.ok(code.includes(`${group}.${name}`), `${group}.${name}`);
    }
  });

  it('the VS Code that is needed', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('when to wake up: for the languages of notes, and a panel that comes back; views and commands are implied, start-up never', () => {
    assert.deepEqual(manifest.activationEvents, [...ids.NOTE_LANGUAGES.map((language) => `onLanguage:${language}`), `onWebviewPanel:${ids.PRACTICE_PANEL}`]);
    assert.deepEqual(ids.NOTE_LANGUAGES, ['markdown', 'mdx', 'plaintext']);
  });

  it('the version at the top of the change log', () => {
    assert.equal(/^## \[(\d+\.\d+\.\d+)\]/m.exec(text('CHANGELOG.md'))?.[1], manifest.version);
  });
});

describe('Every string is there in every language', () => {
  const english = json('package.nls.json') as Record<string, string>;

  it('of package.json', () => {
    const used = [...text('package.json').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    assert.deepEqual(sorted(used), sorted(Object.keys(english)));
    assert.deepEqual(Object.keys(json('package.nls.ko.json') as object), Object.keys(english));
  });

  it('of the code', () => {
    const calls = [...code.matchAll(/l10n\.t\(\s*(['"])(.*?)\1/g)].map(([, , message]) => message ?? '');
    assert.equal(calls.length, code.match(/l10n\.t\(/g)?.length, 'a message is not a plain string');
    const korean = json('media/l10n/bundle.l10n.ko.json') as Record<string, string>;
    assert.deepEqual(sorted(Object.keys(korean)), sorted(calls));
    for (const [message, translation] of Object.entries(korean)) {
      assert.deepEqual(sorted(translation.match(/\{\d\}/g) ?? []), sorted(message.match(/\{\d\}/g) ?? []), message);
    }
  });
});

describe('A snippet is recognized as a question that is to be answered where the cursor stands:', () => {
  for (const file of new Set(contributes.snippets.map((snippets) => snippets.path))) {
    const snippets = json(file) as Record<string, { body: string[] }>;
    for (const [name, { body }] of Object.entries(snippets)) {
      it(`${name} (${path.parse(file).name})`, () => {
        const inserted = body.join('\n').replaceAll(/\$\{\d:([^}]*)\}/g, '$1');
        const { questions } = readNote(inserted.replace('$0', ''));
        assert.deepEqual(questions.map(isUnanswered), [true]);
        const written = readNote(inserted.replace('$0', 'Nobody goes on.')).questions;
        assert.deepEqual(
          written.map(({ status, text }) => [status, text]),
          [['answered', questions[0]?.text]],
        );
      });
    }
  }

  it('in every language of notes', () => {
    assert.deepEqual(
      contributes.snippets.map(({ language }) => language),
      ids.NOTE_LANGUAGES,
    );
  });
});
