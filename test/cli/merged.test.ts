import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withDate, withTarget } from '../../src/core/targets/changeTargets';
import { EVERYTHING } from '../../src/core/targets/target';
import { readTargets } from '../../src/core/targets/targetsFile';
import { terminalForEach } from './terminal';

const FILE = '.rehearse/targets.json';
const target = (name: string, date: string) => ({ name, date, counted: EVERYTHING });
const BEFORE = ['Acme', 'Initech', 'Globex'].reduce((text, name) => withTarget(text, target(name, '2030-01-01')), '');

/** Two computers that change the targets of one folder, as the extension does, and what Git makes of it. */
describe('Targets that two computers changed', () => {
  const terminal = terminalForEach();
  const now = (): string => readFileSync(path.join(terminal().folder, FILE), 'utf8');
  const git = (...args: string[]) => terminal().run('git', ['-c', 'user.name=One', '-c', 'user.email=one@example.com', ...args]);

  /** Whether Git merged what each of the two made of them. */
  function merge(here: (text: string) => string, there: (text: string) => string): boolean {
    terminal().write({ 'os.md': '## Q. What is a lock?\n\nA. It keeps others out.\n', [FILE]: BEFORE });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'before');
    git('checkout', '-q', '-b', 'there');
    terminal().write({ [FILE]: there(BEFORE) });
    git('commit', '-q', '-a', '-m', 'there');
    git('checkout', '-q', 'main');
    terminal().write({ [FILE]: here(BEFORE) });
    git('commit', '-q', '-a', '-m', 'here');
    return git('merge', '-q', 'there', '-m', 'both').code === 0;
  }

  it('are merged where they changed different ones, and nothing is lost', () => {
    assert.ok(
      merge(
        (text) => withDate(text, 'Acme', '2030-02-02'),
        (text) => withTarget(text, target('Hooli', '2030-03-03')),
      ),
    );
    const { problems, targets } = readTargets(now());
    assert.deepEqual(problems, []);
    assert.deepEqual(
      targets.map(({ date, name }) => `${name} ${date ?? ''}`),
      ['Acme 2030-02-02', 'Initech 2030-01-01', 'Globex 2030-01-01', 'Hooli 2030-03-03'],
    );
    assert.match(terminal().rehearse(['progress', '--target', 'Hooli']).out, /^Hooli · in \d+ days \(2030-03-03\)/);
  });

  it('are in conflict where they changed the same one: a sentence says so, and the file is left as it is', () => {
    assert.ok(
      !merge(
        (text) => withDate(text, 'Acme', '2030-02-02'),
        (text) => withDate(text, 'Acme', '2030-03-03'),
      ),
    );
    const text = now();
    const { code, err } = terminal().rehearse(['progress']);
    assert.equal(code, 2);
    assert.match(err, /^\.rehearse\/targets\.json:\d+: Git has left a conflict in your targets, so none of them counts; keep what you want of both sides/);
    assert.equal(now(), text);
    assert.match(text, /2030-02-02[^]*2030-03-03/);
  });
});
