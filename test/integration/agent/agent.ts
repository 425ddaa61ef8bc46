import * as vscode from 'vscode';

export interface ToldQuestion {
  readonly id: string;
  readonly question: string;
  readonly status: string;
  readonly step?: string;
}

/** What an agent is told. */
export interface Told extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly questions: readonly ToldQuestion[];
  readonly followUps: readonly ToldQuestion[];
  readonly targets: readonly { readonly target: string; readonly steps: Readonly<Record<string, number>> }[];
}

export function toldIn(result: vscode.LanguageModelToolResult | null | undefined): Told {
  const text = (result?.content ?? []).map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''));
  return JSON.parse(text.join('')) as Told;
}

/** Uses a tool, as an agent does. */
export async function use(name: string, input: object = {}): Promise<Told> {
  return toldIn(await vscode.lm.invokeTool(`rehearse_${name}`, { input, toolInvocationToken: undefined }));
}
