import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNote } from '../../../src/core/notes/readNote';
import { TOOLS } from '../../../src/core/agent/tools';
import { isUnanswered } from '../../../src/core/outline/unanswered';
import { TARGETS_VERSION } from '../../../src/core/targets/targetsFile';
import { TARGETS_FILE } from '../../../src/core/targets/target';
import * as ids from '../../../src/ids';
import { root } from '../../run/root.mjs';
import { LANGUAGES, manifestWords } from './languages';

interface Manifest {
  files: string[];
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
    languageModelTools: {
      name: string;
      displayName: string;
      userDescription: string;
      modelDescription: string;
      toolReferenceName: string;
      canBeReferencedInPrompt: boolean;
      inputSchema: object;
    }[];
    jsonValidation: { fileMatch: string; url: string }[];
    walkthroughs: { id: string; steps: { id: string; description: string; media: { svg: string }; completionEvents: string[] }[] }[];
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
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const whens = [
  ...[...Object.values(contributes.menus).flat(), ...contributes.keybindings, ...contributes.viewsWelcome].map(({ when }) => when ?? ''),
  ...steps.flatMap(({ completionEvents }) => completionEvents).filter((event) => event.startsWith('onContext:')),
].join(' ');

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort();
}

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

  it('what the view says while it is empty: one thing, whatever is known so far', () => {
    for (const allRead of [false, true]) {
      for (const filtered of [false, true]) {
        const holds = (term: string): boolean => {
          const known: Readonly<Record<string, boolean>> = {
            'workbenchState != empty': true,
            'workbenchState == empty': false,
            [ids.ContextKey.allRead]: allRead,
            [ids.ContextKey.filtered]: filtered,
          };
          const not = term.startsWith('!');
          const value = known[not ? term.slice(1) : term];
          assert.notEqual(value, undefined, term);
          return value !== not;
        };
        const shown = contributes.viewsWelcome.filter(({ when = '' }) => when.split(' && ').every(holds));
        assert.equal(shown.length, 1, JSON.stringify({ allRead, filtered }));
      }
    }
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

  it('the schema of targets, which ships, and the form in which they are read', () => {
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: `**/${TARGETS_FILE}`, url: './media/targets.schema.json' }]);
    assert.ok(manifest.files.includes('media/targets.schema.json'));
    const { properties } = json('media/targets.schema.json') as { properties: Record<string, { default?: number; items?: { properties: object } }> };
    assert.equal(properties.version?.default, TARGETS_VERSION);
    const fields = Object.keys(properties.targets?.items?.properties ?? {});
    assert.deepEqual(fields, ['name', 'company', 'role', 'date', 'folders', 'notes', 'sections', 'tags']);
    const reader = text('src/core/targets/targetsFile.ts');
    assert.ok(reader.includes(`const { ${fields.join(', ')} } = fields;`));
  });

  it('the tools of agents: what a model is told is written once, in core', () => {
    const told = contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => ({ name, description: modelDescription, input: inputSchema }));
    assert.deepEqual(
      told,
      TOOLS.map(({ name, description, input }) => ({ name, description, input })),
    );
    assert.deepEqual(
      ids.AGENT_TOOLS,
      TOOLS.map(({ name }) => name),
    );
    for (const { name, displayName, userDescription, toolReferenceName, canBeReferencedInPrompt } of contributes.languageModelTools) {
      assert.match(name, /^rehearse_[a-z_]+$/);
      assert.match(toolReferenceName, /^[\w-]+$/);
      assert.deepEqual([canBeReferencedInPrompt, displayName.startsWith('%'), userDescription.startsWith('%')], [true, true, true]);
    }
    const english = manifestWords();
    const titles = contributes.languageModelTools.map(({ displayName }) => english[displayName.replaceAll('%', '')]);
    assert.deepEqual(
      titles,
      TOOLS.map(({ title }) => title),
    );
  });

  it('the VS Code that is needed', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  it('when to wake up: for the languages of notes, and panels that come back; views and commands are implied, start-up never', () => {
    assert.deepEqual(manifest.activationEvents, [
      ...ids.NOTE_LANGUAGES.map((language) => `onLanguage:${language}`),
      `onWebviewPanel:${ids.PRACTICE_PANEL}`,
      `onWebviewPanel:${ids.PROGRESS_PANEL}`,
    ]);
    assert.deepEqual(ids.NOTE_LANGUAGES, ['markdown', 'mdx', 'plaintext']);
  });

  it('the walkthrough, each step of which ends by itself and begins with a button', () => {
    assert.deepEqual(
      contributes.walkthroughs.map(({ id }) => id),
      [ids.WALKTHROUGH],
    );
    const known: readonly string[] = [
      ...Object.values(ids.Command).map((command) => `onCommand:${command}`),
      ...Object.values(ids.ContextKey).map((key) => `onContext:${key}`),
      ...Object.values(ids.View).flatMap((view) => [`onView:${view}`, `onCommand:${view}.focus`]),
    ];
    assert.equal(steps.length, 5);
    for (const { completionEvents } of steps) for (const event of completionEvents) assert.ok(known.includes(event), event);
    for (const language of ['en', ...LANGUAGES]) {
      const words = manifestWords(language);
      const wordsOf = (key: string): string => words[key.replaceAll('%', '')] ?? '';
      for (const { description, id, media } of steps) {
        const [, command = ''] = /\(command:([\w.]+)\)$/.exec(wordsOf(description)) ?? [];
        assert.ok([...Object.values<string>(ids.Command), `${ids.View.questions}.focus`].includes(command), id);
        const picture = wordsOf(media.svg);
        assert.equal(picture, `media/walkthrough/${id}${language === 'en' ? '' : `.${language}`}.svg`);
        assert.doesNotMatch(text(picture), /#[0-9a-f]{6}\b|style=|<style/, 'it has the colors of the theme');
      }
    }
    assert.ok(manifest.files.includes('media/walkthrough'));
  });

  it('the version at the top of the change log', () => {
    assert.equal(/^## \[(\d+\.\d+\.\d+)\]/m.exec(text('CHANGELOG.md'))?.[1], manifest.version);
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
