import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Rehearse } from '../../src/extension';

export function extension(): vscode.Extension<Rehearse> {
  const found = vscode.extensions.getExtension<Rehearse>('rehearse-notes.rehearse');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** Resolves as soon as a condition holds, looking at it now and whenever the source says that something changed. */
export function until(condition: () => boolean, onChange: (look: () => void) => { dispose(): unknown }): Promise<void> {
  return new Promise((resolve) => {
    const listening = onChange(look);
    look();

    function look(): void {
      if (!condition()) return;
      listening.dispose();
      resolve();
    }
  });
}
