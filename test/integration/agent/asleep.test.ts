import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AGENT_TOOLS, Command } from '../../../src/ids';
import { extension } from '../extension';
import { contextWith, load } from '../load';
import { file } from '../workspace';
import { toldIn, type Told } from './agent';

type AnyTool = vscode.LanguageModelTool<object>;

/** The extension beside the one that sleeps, with these language models in place of VS Code's. */
function begin(lm: object | undefined, asked: string[] = []): { commands: Promise<string[]>; ready: Promise<void>; stop: () => void } {
  const subscriptions: vscode.Disposable[] = [];
  const { ready } = load({ ...vscode, lm }, asked).activate(contextWith(subscriptions));
  const stop = (): void => {
    for (const subscription of subscriptions.reverse()) subscription.dispose();
  };
  return { commands: Promise.resolve(vscode.commands.getCommands(true)), ready, stop };
}

/** The tools as VS Code has them. */
function toolsOf(): { lm: object; tools: Map<string, AnyTool> } {
  const tools = new Map<string, AnyTool>();
  const registerTool = (name: string, tool: AnyTool): vscode.Disposable => {
    tools.set(name, tool);
    return new vscode.Disposable(() => tools.delete(name));
  };
  return { lm: { registerTool }, tools };
}

const never = new vscode.CancellationTokenSource().token;

describe('An editor', () => {
  for (const [what, lm] of [
    ['no language models', undefined],
    ['language models, and no tools', {}],
  ] as const) {
    it(`that knows ${what} has everything else`, async () => {
      const { commands, ready, stop } = begin(lm);
      await ready;
      const all = await commands;
      stop();
      assert.deepEqual(
        Object.values(Command).filter((command) => !all.includes(command)),
        [],
      );
    });
  }
});

describe('The tools of agents', () => {
  it('are there without their code', () => {
    const asked: string[] = [];
    const { lm, tools } = toolsOf();
    const { stop } = begin(lm, asked);
    assert.deepEqual([...tools.keys()], [...AGENT_TOOLS]);
    stop();
    assert.deepEqual([tools.size, asked.filter((name) => name.includes('using'))], [0, []]);
  });

  it('ask the person before they write, with question and text as they are, and before they read they do not', async () => {
    const { lm, tools } = toolsOf();
    const { stop } = begin(lm);
    const prepare = async (name: string, input: object): Promise<vscode.PreparedToolInvocation | null | undefined> =>
      tools.get(name)?.prepareInvocation?.({ input }, never);
    const list = async (input: object): Promise<Told> =>
      toldIn(await tools.get('rehearse_list_questions')?.invoke({ input, toolInvocationToken: undefined }, never));
    const [question] = (await list({ text: 'sharding' })).questions;
    const answer = '**Rows** are [spread](command:rehearse.practice) over machines.\n```\nx\n```';
    for (const [name, input, title, text] of [
      ['rehearse_write_answer', { id: question?.id, answer }, 'Write this answer into your note?', answer],
      ['rehearse_add_follow_up', { id: question?.id, question: 'And how many?' }, 'Write this follow-up question into your note?', 'And how many?'],
      ['rehearse_add_question', { after: question?.id, question: 'What is a view?' }, 'Write this question into your note?', 'What is a view?'],
    ] as const) {
      const { confirmationMessages: shown } = (await prepare(name, input)) ?? {};
      assert.equal(shown?.title, title);
      const { message } = shown;
      assert.ok(message instanceof vscode.MarkdownString && message.isTrusted !== true && message.supportHtml !== true);
      const plain = message.value.replace(/&nbsp;/g, ' ').replace(/\\(.)/g, '$1');
      assert.match(plain, /What is sharding\?/);
      assert.match(plain, /acme\/backend\.md, line \d+/);
      assert.ok(message.value.includes(`text\n${text}\n`), message.value);
      assert.ok(message.value.trimEnd().endsWith('`'.repeat(text.includes('```') ? 4 : 3)), 'the text cannot end its block');
    }
    await assert.rejects(prepare('rehearse_write_answer', { id: question?.id, answer: '---' }), /There is no place in the note/);
    for (const name of ['rehearse_list_questions', 'rehearse_target_progress']) assert.equal((await prepare(name, {}))?.confirmationMessages, undefined);
    stop();
    assert.equal(extension().isActive, false);
    assert.match(Buffer.from(await vscode.workspace.fs.readFile(file('acme/backend.md'))).toString(), /sharding\?\n\n## Q/, 'nothing was written');
  });
});
