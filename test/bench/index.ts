import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { extension, until } from '../integration/extension';
import type { Position } from '../../src/core/text/range';
import { contextWith, load } from '../integration/load';

const ROUNDS = 3;
const PRESSES = 7;

/** What was measured, each time; milliseconds if nothing else is said. */
export type Measured = Record<
  'cold' | 'coldBlock' | 'warm' | 'warmReady' | 'warmBlock' | 'bytesPerQuestion' | 'pressIndex' | 'pressTree' | 'pressBlock',
  number[]
>;

const measured: Measured = {
  cold: [],
  coldBlock: [],
  warm: [],
  warmReady: [],
  warmBlock: [],
  bytesPerQuestion: [],
  pressIndex: [],
  pressTree: [],
  pressBlock: [],
};

/** VS Code calls this: reads the notes of the workspace, at first and with what is known of them, and types in a big one. */
export async function run(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await coldAndWarm();
  await typing();
  writeFileSync(process.env.REHEARSE_RESULT ?? '', JSON.stringify(measured));
}

async function coldAndWarm(): Promise<void> {
  const storage = mkdtempSync(path.join(os.tmpdir(), 'rehearse-storage-'));
  const kept = cacheIn(storage);
  const heap = heapInUse();
  const cold = await started(storage);
  measured.cold.push(cold.ready);
  measured.coldBlock.push(cold.block);
  measured.bytesPerQuestion.push((heapInUse() - heap) / cold.questions);
  await kept;
  cold.stop();
  const warm = await started(storage, cold.notes);
  measured.warm.push(warm.full);
  measured.warmReady.push(warm.ready);
  measured.warmBlock.push(warm.block);
  assert.equal(warm.questions, cold.questions);
  warm.stop();
  rmSync(storage, { recursive: true });
}

/** Starts the extension, and says when it knew as many notes and when it was sure of them. */
async function started(storage: string, expected = Infinity) {
  const subscriptions: vscode.Disposable[] = [];
  const entry = load(vscode);
  const block = longestBlock();
  const began = performance.now();
  let full = NaN;
  const { notes, ready } = entry.activate(contextWith(subscriptions, vscode.Uri.file(storage)));
  let count = 0;
  notes.onDidChange(() => {
    count += 1;
    if (count === expected) full = performance.now() - began;
  });
  await ready;
  const whole = performance.now() - began;
  const uris = notes.uris();
  return {
    full,
    ready: whole,
    block: block(),
    notes: uris.length,
    questions: uris.reduce((sum, uri) => sum + (notes.get(uri)?.questions.length ?? 0), 0),
    stop: () => {
      for (const subscription of subscriptions.reverse()) subscription.dispose();
    },
  };
}

/** From a letter in an answer of a big note until the index has it, and from one in a question until the tree tells of it. */
async function typing(): Promise<void> {
  const { notes, questions, ready } = await extension().activate();
  await ready;
  const big = vscode.Uri.file(process.env.REHEARSE_BIG_NOTE ?? '');
  const editor = await vscode.window.showTextDocument(big);
  await until(
    () => notes.get(big.toString()) !== undefined,
    (look) => ({ dispose: notes.onDidChange(look) }),
  );
  const all = notes.get(big.toString())?.questions ?? [];
  const question = all[Math.floor(all.length / 2)];
  assert.ok(question);
  const press = async ({ line, character }: Position, listen: (heard: () => void) => { dispose(): unknown }): Promise<number> => {
    const seen = next(listen);
    const pressed = next((heard) => vscode.workspace.onDidChangeTextDocument(heard));
    await editor.edit((edit) => edit.insert(new vscode.Position(line, character), 'a'));
    const began = await pressed;
    return (await seen) - began;
  };
  const { answerAt, range } = question;
  for (let count = 0; count < PRESSES; count += 1) {
    const block = longestBlock();
    measured.pressIndex.push(await press(answerAt, (heard) => ({ dispose: notes.onDidChange(heard) })));
    // A letter in a question, as one in an answer may leave the tree as it is.
    measured.pressTree.push(await press(range.start, (heard) => questions.onDidChangeTreeData?.(heard) ?? { dispose: () => undefined }));
    measured.pressBlock.push(block());
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** When something is told for the first time from now on. */
function next(listen: (heard: () => void) => { dispose(): unknown }): Promise<number> {
  return new Promise((resolve) => {
    const listening = listen(() => {
      listening.dispose();
      resolve(performance.now());
    });
  });
}

/** Measures how long the event loop was blocked at most, until it is asked. */
function longestBlock(): () => number {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  return () => {
    histogram.disable();
    return histogram.max / 1e6;
  };
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}

/** Resolves when something has been kept there. */
function cacheIn(storage: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(storage, (_, name) => {
      if (name !== 'notes.jsonl') return;
      watcher.close();
      resolve();
    });
  });
}
