import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run/root.mjs';
import { PROGRAM, terminalForEach } from './terminal';

describe('The command line', () => {
  const terminal = terminalForEach();

  for (const [args, sentence, help] of [
    [[], 'Say what to do: inspect, check, progress, export or mcp.', 'rehearse --help'],
    [['list', 'notes'], 'There is no command list; use inspect, check, progress, export or mcp.', 'rehearse --help'],
    [['help', 'list'], 'There is no command list; use inspect, check, progress, export or mcp.', 'rehearse --help'],
    [['check'], 'Name a file, a folder or a pattern.', 'rehearse check --help'],
    [['inspect', '--json'], 'Name a file, a folder or a pattern.', 'rehearse inspect --help'],
    [['check', '--fix', 'a.md'], 'There is no option --fix.', 'rehearse check --help'],
    [['check', '-x', 'a.md'], 'There is no option -x.', 'rehearse check --help'],
    [['--fix'], 'There is no option --fix.', 'rehearse --help'],
    [['check', '--json', 'a.md'], '--json is no option of check.', 'rehearse check --help'],
    [['inspect', '--max', '1', 'a.md'], '--max is no option of inspect.', 'rehearse inspect --help'],
    [['inspect', '--json=yes', 'a.md'], '--json takes no value.', 'rehearse inspect --help'],
    [['check', '--format', 'xml', 'a.md'], 'There is no format xml; use text, json, github, sarif.', 'rehearse check --help'],
    [['check', 'a.md', '--format'], '--format needs a value behind it.', 'rehearse check --help'],
    [['check', '--max', 'many', 'a.md'], '--max takes a whole number, such as 3, and not “many”.', 'rehearse check --help'],
    [['check', '--max', '-1', 'a.md'], '--max takes a whole number, such as 3, and not “-1”.', 'rehearse check --help'],
    [['check', '--max=1.5', 'a.md'], '--max takes a whole number, such as 3, and not “1.5”.', 'rehearse check --help'],
    [['check', '--max', '1e20', 'a.md'], '--max takes a whole number, such as 3, and not “1e20”.', 'rehearse check --help'],
    [['check', '--max', '100000000000000000000', 'a.md'], '--max takes a whole number, such as 3, and not “100000000000000000000”.', 'rehearse check --help'],
    [['check', '--max', '-10', 'a.md'], '--max takes a whole number, such as 3, and not “-10”.', 'rehearse check --help'],
    [['check', '-dash.md'], 'There is no option -dash.md; if it is a file, write ./-dash.md.', 'rehearse check --help'],
    [['inspect', 'a.md', '-hv.md'], 'There is no option -hv.md; if it is a file, write ./-hv.md.', 'rehearse inspect --help'],
    [['check', '--\u001b[31m', 'a.md'], 'There is no option --\\u001b[31m.', 'rehearse check --help'],
    [['progress', 'notes'], 'progress takes no path: go to the folder that you open in VS Code.', 'rehearse progress --help'],
    [['progress', '--max', '1'], '--max is no option of progress.', 'rehearse progress --help'],
    [['progress', '--target'], '--target needs a value behind it.', 'rehearse progress --help'],
    [['export'], 'Say what to export to: --to anki, --to html, --to csv, --to md.', 'rehearse export --help'],
    [['export', '--to', 'pdf'], 'There is no format pdf; use anki, html, csv, md.', 'rehearse export --help'],
    [['export', '--to', 'csv', '--status', 'empty,done'], 'There is no status done; use empty, placeholder, draft, answered.', 'rehearse export --help'],
    [['export', '--to', 'html', '--answers', 'half'], 'There is no way to have answers half; use shown, folded, none.', 'rehearse export --help'],
    [['export', '--to', 'csv', '--answers', 'none'], '--answers is only for --to html.', 'rehearse export --help'],
    [['export', '--to', 'csv', '--out'], '--out needs a value behind it.', 'rehearse export --help'],
    [['export', '--json'], '--json is no option of export.', 'rehearse export --help'],
    [['check', '--force', 'a.md'], '--force is no option of check.', 'rehearse check --help'],
    [['mcp', 'a', 'b'], 'mcp takes one folder.', 'rehearse mcp --help'],
    [['mcp', '--json'], '--json is no option of mcp.', 'rehearse mcp --help'],
    [['check', '--max=', 'a.md'], '--max takes a whole number, such as 3, and not “”.', 'rehearse check --help'],
  ] as const) {
    it(`does not understand: rehearse ${args.join(' ')}`, () => {
      assert.deepEqual(terminal().rehearse(args), { code: 2, out: '', err: `${sentence} See: ${help}\n` });
    });
  }

  it('explains itself, and each command with examples and exit codes', () => {
    const general = terminal().rehearse(['--help']);
    assert.deepEqual({ code: general.code, err: general.err }, { code: 0, err: '' });
    for (const expected of ['rehearse check', 'rehearse inspect', 'Examples:']) assert.ok(general.out.includes(expected));
    for (const same of [['help'], ['-h']]) assert.deepEqual(terminal().rehearse(same), general);
    for (const command of ['check', 'inspect', 'progress', 'export']) {
      const help = terminal().rehearse([command, '--help']);
      assert.equal(help.code, 0);
      for (const expected of [`Usage: rehearse ${command}`, '.markdown', '.gitignore', 'Exit codes:', 'Examples:']) {
        assert.ok(help.out.includes(expected), expected);
      }
      for (const same of [
        ['help', command],
        [command, '-h', 'a.md'],
        ['--help', command],
      ]) {
        assert.deepEqual(terminal().rehearse(same), help);
      }
    }
    assert.match(terminal().rehearse(['check', '--help']).out, /--max N +how many unanswered questions are tolerated/);
  });

  it('fits its help into a terminal', () => {
    for (const args of [['help'], ['help', 'check'], ['help', 'inspect'], ['help', 'progress'], ['help', 'export'], ['help', 'mcp']]) {
      for (const line of terminal().rehearse(args).out.split('\n')) assert.ok(line.length <= 110, line);
    }
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    for (const args of [['--version'], ['-v']]) {
      assert.deepEqual(terminal().rehearse(args), { code: 0, out: `${version}\n`, err: '' });
    }
  });

  it('is the program that the package names, and one file that needs no other but to export', () => {
    const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: { rehearse: string } };
    assert.equal(path.join(root, bin.rehearse), PROGRAM);
    const code = readFileSync(PROGRAM, 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    terminal().write({ 'elsewhere/rehearse.cjs': code, 'a.md': '## Q. Why?\n' });
    assert.equal(terminal().run(process.execPath, ['elsewhere/rehearse.cjs', 'check', 'a.md']).code, 1);
  });
});
