import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema, type Tool as Listed } from '@modelcontextprotocol/sdk/types.js';
import { Refused } from '../../core/agent/refused';
import type { Input } from '../../core/agent/schema';
import { toldJson } from '../../core/agent/told';
import type { Tool, WritingTool } from '../../core/agent/tool';
import { inputOf, toolNamed, TOOLS } from '../../core/agent/tools';
import type { AgentFolder, AgentWorkspace } from '../../core/agent/workspace';
import type { Edit } from '../../core/authoring/edit';

/** What the server is given: what reads and writes notes is code that the command line has already. */
export interface Serving {
  readonly version: string;
  /** Whether agents may write. */
  readonly writes: boolean;
  readonly look: () => Promise<AgentFolder>;
  /** Writes into the note of that address, if it still has that text. */
  readonly write: (address: string, text: string, edits: readonly Edit[]) => Promise<void>;
}

/** Serves the notes of the current folder to an agent, over standard input and output, until it goes. */
export async function serve(serving: Serving): Promise<void> {
  const { version, writes } = serving;
  // oxlint-disable-next-line typescript/no-deprecated -- the newer one takes no JSON Schema, in which the tools are described
  const server = new Server({ name: 'rehearse', version }, { capabilities: { tools: {} } });
  let turn: Promise<unknown> = Promise.resolve();
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.filter((tool) => writes || !tool.writes).map(listed) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const called = turn.then(() => answer(serving, params.name, params.arguments)); // one after the other: each sees what was written
    turn = called;
    return called;
  });
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await ended;
}

function listed({ name, title, description, input, writes }: Tool): Listed {
  const { type, properties, required, additionalProperties } = input;
  const annotations = { title, readOnlyHint: !writes, destructiveHint: false, openWorldHint: false };
  return { name, title, description, inputSchema: { type, properties, required: [...required], additionalProperties }, annotations };
}

async function answer(serving: Serving, name: string, said: unknown): Promise<CallToolResult> {
  try {
    const tool = toolNamed(name);
    if (!tool) throw new Refused('There is no tool of this name.');
    if (tool.writes && !serving.writes) throw new Refused('Nothing may be written: the user started the server without --write.');
    const input = inputOf(tool, said);
    const workspace = await workspaceOf(serving);
    const told = tool.writes ? await write(serving, tool, input, workspace) : tool.run(input, workspace);
    return { content: [{ type: 'text', text: toldJson(told) }] };
  } catch (error) {
    return { content: [{ type: 'text', text: error instanceof Error ? error.message : String(error) }], isError: true };
  }
}

async function write(serving: Serving, tool: WritingTool, input: Input, workspace: AgentWorkspace): Promise<object> {
  const { uri, note, edits, told } = tool.plan(input, workspace);
  await serving.write(uri, note.text, edits);
  return told;
}

async function workspaceOf({ look }: Serving): Promise<AgentWorkspace> {
  const { pointTextsOf } = await import('../../core/markdown/render');
  return { folders: [await look()], pointsOf: pointTextsOf };
}
