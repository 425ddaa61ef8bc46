import assert from 'node:assert/strict';
import { terminalForEach } from './terminal';

const TRIP = '# Trip\n\n## Paris\n\nx\n\n## Rome\n\ny\n';

describe('rehearse.readAs in the settings of the folder', () => {
  const terminal = terminalForEach();

  it('says how notes are read, by their paths below it', () => {
    const settings =
      '// mine\n{\n  "editor.tabSize": 2, /* "rehearse.readAs": 1 */\n  "rehearse.readAs": { "trips/**": "heading 2", "a // b.md": "heading 2", "off.md": ["off"], },\n}\n';
    const files = { 'trips/a.md': TRIP, 'a // b.md': '', 'off.md': '## Q. What?\n\n## Q. Why?\n', 'b.md': TRIP };
    const { code, out, err } = terminal()
      .write({ '.vscode/settings.json': settings, ...files })
      .rehearse(['inspect', 'trips', 'off.md', 'b.md']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /^trips\/a\.md: 2 questions/m);
    assert.match(out, /^off\.md: no questions/m);
    assert.match(out, /^b\.md: no questions/m);
  });

  it('is not there for what lies outside', () => {
    terminal().write({ 'a/.vscode/settings.json': '{ "rehearse.readAs": { "**": "heading 2" } }', 'b.md': TRIP });
    assert.match(terminal().rehearse(['inspect', 'b.md']).out, /^b\.md: no questions/m);
  });

  it('does not count if the settings are broken, which is told in a sentence', () => {
    const { code, out, err } = terminal().write({ '.vscode/settings.json': '{ "rehearse.readAs": ', 'b.md': TRIP }).rehearse(['check', 'b.md']);
    assert.equal(err, '.vscode/settings.json is no JSON that can be read, so rehearse.readAs in it does not count; mend it.\n');
    assert.equal(code, 0);
    assert.match(out, /0 of 0 questions/);
  });
});
