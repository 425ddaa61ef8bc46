import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noticesOf } from '../../run/licenses.mjs';
import { root } from '../../run/root.mjs';

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };

describe('The licenses of what is bundled', () => {
  it('are told of each package once, with the text that has to go with it', () => {
    const notices = noticesOf(root, ['src/extension.ts', 'node_modules/ts-fsrs/dist/index.mjs', 'node_modules/ts-fsrs/dist/other.mjs']);
    const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules/ts-fsrs/package.json'), 'utf8')) as { version: string };
    assert.deepEqual(notices.match(/^\S+ \S+ \(.+\)$/gmu), [`ts-fsrs ${version} (MIT)`]);
    assert.match(notices, /Copyright .*Open Spaced Repetition[\s\S]*THE SOFTWARE IS PROVIDED/u);
  });

  it('go together with ours', () => {
    const notices = noticesOf(
      root,
      Object.keys(dependencies).map((name) => `node_modules/${name}/index.js`),
    );
    const licenses = notices.match(/(?<=^\S+ \d\S* \().+(?=\)$)/gmu);
    assert.equal(licenses?.length, Object.keys(dependencies).length);
    for (const license of licenses) assert.match(license, /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/);
  });
});
