import * as vscode from 'vscode';
import { Refused } from '../../core/agent/refused';
import type { Input } from '../../core/agent/schema';
import { toldJson } from '../../core/agent/told';
import type { Plan, Tool, WritingTool } from '../../core/agent/tool';
import { inputOf, toolNamed } from '../../core/agent/tools';
import type { AgentWorkspace } from '../../core/agent/workspace';
import { NOTE_LANGUAGES } from '../../ids';
import { currentReading } from '../shared/currentNote';
import { foldersSeen } from '../shared/foldersSeen';
import { newPerDay } from '../shared/practiceSettings';
import { now } from '../shared/today';
import { writeEdits } from '../shared/writeEdits';
import type { AgentNeeds } from './needs';
import { isBehindLink } from './links';
import { confirmationOf, doingOf } from './words';

/** Does what an agent asks for. What cannot be done is thrown as a sentence, as VS Code tells it to the model. */
export class Using {
  readonly #needs: AgentNeeds;

  constructor(needs: AgentNeeds) {
    this.#needs = needs;
  }

  /** What is shown while a tool works; of one that writes, before it does: question and text, for the person to agree. */
  async prepare(name: string, said: object): Promise<vscode.PreparedToolInvocation> {
    const tool = toolOf(name);
    if (!tool.writes) return { invocationMessage: doingOf(tool) };
    const plan = tool.plan(inputOf(tool, said), await this.#workspace());
    await requireNoLink(plan);
    return { invocationMessage: doingOf(tool), confirmationMessages: confirmationOf(plan) };
  }

  async invoke(name: string, said: object, token: vscode.CancellationToken): Promise<vscode.LanguageModelToolResult> {
    const tool = toolOf(name);
    const input = inputOf(tool, said);
    const workspace = await this.#workspace();
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    const told = tool.writes ? await this.#write(tool, input, workspace) : tool.run(input, workspace);
    return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(toldJson(told))]);
  }

  /** An editor may have another text of the note than its file: once it is open, that one counts. */
  async #write(tool: WritingTool, input: Input, workspace: AgentWorkspace): Promise<object> {
    const asked = tool.plan(input, workspace);
    await requireNoLink(asked);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(asked.uri));
    const plan = tool.plan(input, await this.#workspace());
    const { isWritten, problem } = await writeEdits(document, plan.note.text, plan.edits, this.#needs.index);
    if (!isWritten) throw new Refused(problem);
    return problem === undefined ? plan.told : { ...plan.told, problem };
  }

  /** All notes as they are now, also those that are just being typed in. */
  async #workspace(): Promise<AgentWorkspace> {
    const { history, index, targets } = this.#needs;
    const [{ pointTextsOf }] = await Promise.all([import('../../core/markdown/render'), history.ready, targets.ready]);
    const open = vscode.workspace.textDocuments.filter(({ languageId }) => NOTE_LANGUAGES.includes(languageId));
    await Promise.all(open.map((document) => currentReading(index, document)));
    const isOne = (vscode.workspace.workspaceFolders ?? []).length < 2;
    const folders = foldersSeen(this.#needs, now().day).map(({ folder, seeing, targets: dated, wishes }) => ({
      ...seeing,
      ...(isOne || !folder ? {} : { name: folder.name }),
      targets: dated,
      rollover: wishes.rollover,
      newPerDay: newPerDay(folder?.uri),
      mostPerDay: wishes.most,
    }));
    return { folders, pointsOf: pointTextsOf };
  }
}

/** Nothing is written through a link. */
async function requireNoLink({ uri, path }: Plan): Promise<void> {
  if (await isBehindLink(vscode.Uri.parse(uri))) throw new Refused(`${path} is behind a link, so nothing is written in it.`);
}

function toolOf(name: string): Tool {
  const tool = toolNamed(name);
  if (!tool) throw new Refused(`There is no tool ${name}.`);
  return tool;
}
