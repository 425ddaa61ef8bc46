import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

const QUIET_MS = 10;
const QUIET_ANSWERS = 20;
const LONGEST_MS = 30_000;

/** VS Code calls this: loads and activates the extension, and writes down how long that took. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('rehearse-notes.rehearse');
  assert.ok(extension && !extension.isActive);
  await workbenchIsQuiet();
  const began = performance.now();
  await extension.activate();
  const milliseconds = performance.now() - began;
  writeFileSync(process.env.REHEARSE_RESULT ?? '', JSON.stringify({ milliseconds }));
}

/**
 * A part of an activation is a question to the workbench. While that is still starting up, the answer tells how busy it
 * is and nothing of the extension; so wait until it answers at once, many times in a row. A machine that never gets there
 * is measured all the same: busy as it is.
 */
async function workbenchIsQuiet(): Promise<void> {
  const end = performance.now() + LONGEST_MS;
  for (let answers = 0; answers < QUIET_ANSWERS && performance.now() < end; ) {
    const asked = performance.now();
    await vscode.commands.executeCommand('setContext', 'rehearse.quiet', asked); // little to send, unlike a list
    answers = performance.now() - asked < QUIET_MS ? answers + 1 : 0;
  }
}
