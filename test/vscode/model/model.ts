import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The language model that the extension beside provides. */
export interface Model {
  ids: string[];
  readonly asked: { readonly texts: readonly string[]; readonly tools: number }[];
  answer: (say: (text: string) => void, token: vscode.CancellationToken) => Promise<void>;
}

export async function theModel(): Promise<Model> {
  const found = vscode.extensions.getExtension<Model>('rehearse-test.model');
  assert.ok(found, 'the extension with the model is there');
  return found.activate();
}
