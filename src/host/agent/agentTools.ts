import * as vscode from 'vscode';
import { AGENT_TOOLS } from '../../ids';
import type { AgentNeeds } from './needs';
import type { Using } from './using';

/**
 * The tools that an agent may use if the person lets it. Their code is loaded when one is used. In editors that know no
 * language models there are none.
 */
export function registerAgentTools(needs: AgentNeeds): vscode.Disposable {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  if (!lm?.registerTool) return new vscode.Disposable(() => undefined);
  let loaded: Promise<Using> | undefined;

  async function using(): Promise<Using> {
    loaded ??= import('./using').then(({ Using: Room }) => new Room(needs));
    return loaded;
  }

  const tools = AGENT_TOOLS.map((name) =>
    vscode.lm.registerTool<object>(name, {
      prepareInvocation: async ({ input }) => (await using()).prepare(name, input),
      invoke: async ({ input }, token) => (await using()).invoke(name, input, token),
    }),
  );
  return vscode.Disposable.from(...tools);
}
