import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { type Ended, PROGRAM, terminalForEach } from './terminal';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region: Readonly<Record<string, number>>;
    };
  }[];
}

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly originalUriBaseIds: object;
    readonly results: readonly Result[];
  }[];
}

const NOTES = {
  'os notes.md': '# 운영체제\n\n## Q. What is a lock?\n\n## Q. 데드락이란?\n\nA. TODO\n',
  'net/tcp.md': '## Q. What is a port?\n\nA. A number.\n',
};

describe('rehearse check --format sarif', () => {
  const terminal = terminalForEach();

  function checked(...paths: string[]): { readonly sarif: Sarif; readonly code: number | null } {
    const { code, out, err } = terminal().rehearse(['check', '--format', 'sarif', ...paths]);
    assert.equal(err, '');
    return { sarif: JSON.parse(out) as Sarif, code };
  }

  it('says what SARIF 2.1.0 asks for: one run, its tool and rules, and of each result the rule, a message and the place', () => {
    terminal().write(NOTES);
    const { sarif, code } = checked('.');
    assert.equal(code, 1);
    assert.deepEqual([sarif.version, sarif.$schema, sarif.runs.length], ['2.1.0', 'https://json.schemastore.org/sarif-2.1.0.json', 1]);
    const [run] = sarif.runs;
    assert.ok(run);
    assert.deepEqual([run.tool.driver.name, run.columnKind, Object.keys(run.originalUriBaseIds)], ['Rehearse', 'utf16CodeUnits', ['SRCROOT']]);
    for (const { ruleId, ruleIndex, level, message } of run.results) {
      assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
      assert.equal(level, 'warning');
      assert.notEqual(message.text, '');
    }
    assert.deepEqual(
      run.results.map(({ ruleId, locations: [place] }) => [ruleId, place?.physicalLocation.artifactLocation, place?.physicalLocation.region]),
      [
        ['empty-answer', { uri: 'os%20notes.md', uriBaseId: 'SRCROOT' }, { startLine: 3, startColumn: 7, endLine: 3, endColumn: 22 }],
        ['placeholder-answer', { uri: 'os%20notes.md', uriBaseId: 'SRCROOT' }, { startLine: 5, startColumn: 7, endLine: 5, endColumn: 13 }],
      ],
    );
  });

  it('names files by addresses that begin nowhere, whatever was typed', () => {
    terminal().write({ 'a/b#c%.md': '## Q. Why?\n' });
    const addresses = (typed: string): unknown => checked(typed).sarif.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation;
    for (const typed of ['a', './a', './a/b#c%.md']) assert.deepEqual(addresses(typed), { uri: 'a/b%23c%25.md', uriBaseId: 'SRCROOT' }, typed);
    assert.deepEqual(addresses(path.join(terminal().folder, 'a')), { uri: `file://${terminal().folder}/a/b%23c%25.md` });
  });

  it('is whole where there is nothing', () => {
    terminal().write({ 'a.md': '# Diary\n' });
    const { sarif, code } = checked('.');
    assert.deepEqual([code, sarif.runs[0]?.results], [0, []]);
  });
});

describe('The hook for pre-commit', () => {
  const terminal = terminalForEach();
  const hook = new Map(
    readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, key = '', value = ''] = /^[- ] (\w+): (.*)$/.exec(line) ?? [];
        return key === '' ? [] : [[key, value] as const];
      }),
  );

  it('runs the program of the package, which is built when it is packed, with the notes that are staged', () => {
    const { bin, scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: object; scripts: Record<string, string> };
    const [program = '', ...args] = hook.get('entry')?.split(' ') ?? [];
    assert.ok(Object.keys(bin).includes(program));
    assert.equal(hook.get('language'), 'node');
    assert.equal(scripts.prepack, 'node esbuild.js');
    terminal().write({ ...NOTES, 'list.csv': 'Q. Why?', 'sub/A.MDX': '## Q. Why?\n\nA. So.\n' });
    terminal().git('init', '-q');
    terminal().git('add', '.');
    const files = new RegExp(hook.get('files') ?? '');
    const staged = terminal()
      .run('git', ['diff', '--cached', '--name-only', '-z'])
      .out.split('\0')
      .filter((name) => files.test(name));
    assert.deepEqual(staged, ['net/tcp.md', 'os notes.md']);
    const { code, out } = terminal().rehearse([...args, ...staged]);
    assert.equal(code, 1);
    assert.match(out, /^os notes\.md:3: No answer to “What is a lock\?”/);
    assert.equal(terminal().rehearse([...args, 'net/tcp.md']).code, 0);
  });
});

describe('The GitHub Action', () => {
  const terminal = terminalForEach();
  const action = readFileSync(path.join(root, 'action.yml'), 'utf8');
  const steps = [...action.matchAll(/^ {4}- name: (\w+)\n(?: {6}.*\n)*? {6}run: \|\n((?: {8}.*\n?)+)/gm)].map(([, name = '', script = '']) => ({
    name,
    script: script.replace(/^ {8}/gm, ''),
  }));
  const inputs = new Map(
    [...action.matchAll(/^ {2}([\w-]+):\n {4}description: .*\n {4}default: '?(.*?)'?$/gm)].map(([, name = '', value = '']) => [name, value]),
  );

  function run(given: Readonly<Record<string, string>> = {}): Ended {
    const asked = [...action.matchAll(/^ {8}(REHEARSE_\w+): \$\{\{ inputs\.([\w-]+) \}\}$/gm)].map(
      ([, variable = '', input = '']) => [variable, given[input] ?? inputs.get(input) ?? 'undefined'] as const,
    );
    assert.equal(asked.length, inputs.size);
    const env = { ...Object.fromEntries(asked), GITHUB_ACTION_PATH: path.dirname(path.dirname(PROGRAM)) };
    return (
      steps.map(({ script }) => terminal().run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { env })).at(-1) ?? {
        code: null,
        out: '',
        err: '',
      }
    );
  }

  it('has two steps, and its inputs are no part of a script', () => {
    assert.deepEqual(
      steps.map(({ name }) => name),
      ['Build', 'Check'],
    );
    assert.deepEqual([...inputs.keys()], ['paths', 'max', 'sarif-file']);
    for (const { script } of steps) assert.doesNotMatch(script, /\$\{\{/);
  });

  it('marks each question that has no answer, and fails', () => {
    terminal().write(NOTES);
    const { code, out, err } = run();
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^::warning file=os notes\.md,line=3,title=Unanswered question::/);
    assert.match(out, /\n2 of 3 questions in 2 notes are unanswered\n$/);
  });

  it('heeds its inputs, whatever is in them', () => {
    terminal().write({ ...NOTES, '-x.md': '## Q. Why?\n' });
    assert.equal(run({ max: '3' }).code, 0);
    assert.match(
      run({ paths: 'os notes.md\n\nnet\n', max: '2' }).out,
      /^::warning file=os notes\.md,line=3,.*\n.*\n2 of 3 questions in 2 notes are unanswered\n$/,
    );
    assert.match(run({ paths: '-x.md' }).out, /1 of 1 question in 1 note is unanswered/);
    assert.equal(run({ paths: '$(touch gone)\n`touch gone`' }).code, 2);
    assert.deepEqual(terminal().notesAt(['.']).sort(), ['-x.md', 'net/tcp.md', 'os notes.md']);
    assert.equal(run({ max: 'many' }).code, 2);
  });

  it('writes SARIF beside', () => {
    terminal().write(NOTES);
    assert.equal(run({ 'sarif-file': 'a b.sarif' }).code, 1);
    const sarif = JSON.parse(readFileSync(path.join(terminal().folder, 'a b.sarif'), 'utf8')) as Sarif;
    assert.equal(sarif.runs[0]?.results.length, 2);
  });
});
