import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../run/root.mjs';

/** User settings for a quiet VS Code: nothing that is not asked for opens, nothing is sent anywhere. */
export const SETTINGS = {
  'chat.disableAIFeatures': true,
  // Nothing moves or blinks that a test would have to wait for, or the machine would have to draw.
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  // In a browser VS Code saves after a second, unasked; on the desktop it does not.
  'files.autoSave': 'off',
  // Its extension hosts would search all processes for ports, again and again.
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The same for a machine, which VS Code asks for these, the one that a server runs on. */
export const MACHINE_SETTINGS = { 'workbench.welcomePage.walkthroughs.openOnInstall': false };

/** Over these: a folder opens in Restricted Mode, without a question. */
export const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'always',
};

/** What VS Code knows of a person who has just begun. @param {string} userDir its folder `User` */
export async function writeUserData(userDir) {
  // VS Code opens this file of its own before it knows JSON, as plain text, and so might wake up the extension; a folder
  // in its place is not opened.
  await mkdir(path.join(userDir, 'chatLanguageModels.json'), { recursive: true });
  await writeFile(path.join(userDir, 'settings.json'), JSON.stringify({ ...SETTINGS, ...MACHINE_SETTINGS }));
}

/** An extension with a language model, which does nothing before a test activates it. @param {string} extensions the folder of extensions */
export async function writeModel(extensions) {
  await cp(path.join(root, 'test', 'vscode', 'model'), path.join(extensions, 'rehearse-test.model-1.0.0'), { recursive: true });
}

/** An extension with a file system in which nothing can be written, for VS Code in a browser. @param {string} extensions the folder of extensions */
export async function writeReadOnly(extensions) {
  await cp(path.join(root, 'test', 'vscode', 'readOnly'), path.join(extensions, 'rehearse-test.read-only-1.0.0'), { recursive: true });
}

/** An extension that writes down what is connected to from the process of extensions. @param {string} extensions the folder of extensions */
export async function writeNetwork(extensions) {
  await cp(path.join(root, 'test', 'vscode', 'network'), path.join(extensions, 'rehearse-test.network-1.0.0'), { recursive: true });
}

/** An extension that can have it later for all extensions. @param {string} extensions the folder of extensions @returns {string} the file that says how many days */
export function clockIn(extensions) {
  return path.join(extensions, 'rehearse-test.clock-1.0.0', 'days');
}

/** @param {string} extensions the folder of extensions */
export async function writeClock(extensions) {
  await cp(path.join(root, 'test', 'vscode', 'clock'), path.dirname(clockIn(extensions)), { recursive: true });
}
