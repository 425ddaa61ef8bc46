import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { loadedAtOnce } from '../run/loadedAtOnce.mjs';
import { PROGRAM, type Terminal, terminalForEach } from './terminal';

const NOTE = '# Backend\n\n## Q. What is an index?\n\nA. A sorted copy.\n\n## Q. What is sharding?\n\n## Q. What is a lock?\n\nA. TODO\n';
const TARGETS = JSON.stringify({ version: 1, targets: [{ name: 'Acme', folders: ['acme'] }] });

interface Told {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly question: string }[];
  readonly targets: readonly { readonly steps: Readonly<Record<string, number>> }[];
  readonly points: readonly string[];
}

/** An agent that has started the command for itself. */
class Agent {
  readonly #client = new Client({ name: 'test', version: '1' });
  readonly #transport: StdioClientTransport;
  said = '';

  constructor(terminal: Terminal, ...args: readonly string[]) {
    const env = Object.fromEntries(Object.entries(terminal.environment()).filter((one): one is [string, string] => one[1] !== undefined));
    this.#transport = new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp', ...args], cwd: terminal.folder, env, stderr: 'pipe' });
    this.#transport.stderr?.on('data', (text: Buffer) => (this.said += text.toString()));
  }

  async start(): Promise<this> {
    await this.#client.connect(this.#transport);
    return this;
  }

  async tools(): Promise<{ name: string; description?: string | undefined; readOnly: boolean | undefined }[]> {
    const { tools } = await this.#client.listTools();
    return tools.map(({ name, description, annotations }) => ({ name, description, readOnly: annotations?.readOnlyHint }));
  }

  async call(name: string, input: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> {
    const { content, isError } = await this.#client.callTool({ name: `rehearse_${name}`, arguments: input });
    return { text: (content as { text: string }[])[0]?.text ?? '', isError: isError === true };
  }

  async told(name: string, input?: Record<string, unknown>): Promise<Told> {
    const { text, isError } = await this.call(name, input);
    assert.equal(isError, false, text);
    return JSON.parse(text) as Told;
  }

  async refusal(name: string, input?: Record<string, unknown>): Promise<string> {
    const { text, isError } = await this.call(name, input);
    assert.equal(isError, true, text);
    return text;
  }

  /** Goes away; the command ends by itself, or this would not. */
  async end(): Promise<void> {
    await this.#client.close();
  }
}

describe('rehearse mcp', () => {
  const terminal = terminalForEach();
  const agents: Agent[] = [];

  async function agent(...args: readonly string[]): Promise<Agent> {
    const one = await new Agent(terminal(), ...args).start();
    agents.push(one);
    return one;
  }

  afterEach(async () => {
    for (const one of agents.splice(0)) await one.end();
  });

  const note = (): string => readFileSync(path.join(terminal().folder, 'acme/backend.md'), 'utf8');
  const idOf = async (one: Agent, text: string): Promise<string> => (await one.told('list_questions', { text })).questions[0]?.id ?? '';

  it('only reads, unless it is told that agents may write', async () => {
    terminal().write({ 'acme/backend.md': NOTE });
    const one = await agent();
    const tools = await one.tools();
    assert.deepEqual(
      tools.map(({ name, readOnly }) => [name, readOnly]),
      [
        ['rehearse_list_questions', true],
        ['rehearse_read_question', true],
        ['rehearse_target_progress', true],
      ],
    );
    assert.ok(tools.every(({ description = '' }) => description.length > 50));
    assert.match(await one.refusal('write_answer', { id: await idOf(one, 'sharding'), answer: 'Rows.' }), /without --write/);
    assert.equal(note(), NOTE);
  });

  it('lets an agent fill what is unanswered for a target, on disk', async () => {
    terminal().write({ 'acme/backend.md': NOTE, 'other.md': '## Q. Other?\n', '.rehearse/targets.json': TARGETS });
    const one = await agent('--write');
    assert.equal((await one.tools()).length, 6);
    const left = async (): Promise<Told['questions']> => (await one.told('list_questions', { target: 'acme', status: 'unanswered' })).questions;
    assert.deepEqual(
      (await left()).map(({ question }) => question),
      ['What is sharding?', 'What is a lock?'],
    );
    await Promise.all((await left()).map(({ id }) => one.told('write_answer', { id, answer: 'I know it.\n\n- well' })));
    assert.deepEqual(await left(), []);
    assert.equal(note(), NOTE.replace('sharding?\n', 'sharding?\n\nA. I know it.\n\n- well\n').replace('TODO', 'I know it.\n\n- well'));
    assert.equal((await one.told('target_progress', { target: 'Acme' })).targets[0]?.steps.written, 3);
    assert.deepEqual((await one.told('read_question', { id: await idOf(one, 'lock') })).points, ['I know it.', 'well']);
    assert.deepEqual(readdirSync(path.join(terminal().folder, 'acme')), ['backend.md'], 'nothing is left beside');
    assert.equal(one.said, '');
  });

  it('adds questions and follow-ups, in the folder that it is told', async () => {
    terminal().write({ 'notes/acme/backend.md': `\uFEFF${NOTE.replaceAll('\n', '\r\n')}` });
    const file = path.join(terminal().folder, 'notes/acme/backend.md');
    chmodSync(file, 0o640);
    const one = await agent('--write', 'notes');
    const { id } = await one.told('add_question', { note: 'acme/backend.md', question: 'What is a view?' });
    await one.told('write_answer', { id, answer: 'A query with a name.' });
    await one.told('add_follow_up', { id: await idOf(one, 'index'), question: 'When is it slow?' });
    const expected = `\uFEFF${NOTE.replace('copy.\n', 'copy.\n\n- When is it slow?\n')}\n## Q. What is a view?\n\nA. A query with a name.\n`;
    assert.equal(readFileSync(file, 'utf8'), expected.replaceAll('\n', '\r\n'));
    assert.equal(statSync(file).mode & 0o777, 0o640);
  });

  it('says in a sentence why it does not do something, and goes on', async () => {
    terminal().write({ 'acme/backend.md': NOTE });
    const one = await agent('--write');
    assert.match(await one.refusal('write_answer', { id: await idOf(one, 'index'), answer: 'Other.' }), /has an answer already/);
    assert.match(await one.refusal('write_answer', { id: 'acme/backend.md#no~no', answer: 'Other.' }), /There is no question with this id/);
    assert.match(await one.refusal('add_question', { note: '../elsewhere.md', question: 'Why?' }), /no note with questions/);
    assert.match(await one.refusal('list_questions', { limit: 1e9 }), /“limit” is to be a whole number/);
    assert.match(await one.refusal('delete_all'), /There is no tool of this name/);
    assert.match(await one.refusal('target_progress', { target: 'Beta' }), /the user has no targets/);
    assert.equal(note(), NOTE);
  });

  it('sees what others write meanwhile', async () => {
    terminal().write({ 'acme/backend.md': NOTE });
    const one = await agent('--write');
    const id = await idOf(one, 'sharding');
    terminal().write({ 'acme/backend.md': NOTE.replace('sharding?\n', 'sharding?\n\nA. Mine.\n') });
    assert.match(await one.refusal('write_answer', { id, answer: 'Other.' }), /has an answer already/);
    assert.match(note(), /A\. Mine\.\n/);
  });

  it('neither reads nor writes what is behind a link out of the folder, and writes through none', async () => {
    const elsewhere = path.join(terminal().home, 'secret.md');
    writeFileSync(elsewhere, '## Q. What is secret?\n');
    mkdirSync(path.join(terminal().home, 'more'));
    writeFileSync(path.join(terminal().home, 'more', 'deep.md'), '## Q. What is deep?\n');
    terminal().write({ 'acme/backend.md': NOTE });
    symlinkSync(elsewhere, path.join(terminal().folder, 'linked.md'));
    symlinkSync(path.join(terminal().home, 'more'), path.join(terminal().folder, 'more'));
    symlinkSync('acme/backend.md', path.join(terminal().folder, 'inside.md'));
    const one = await agent('--write');
    const { questions } = await one.told('list_questions');
    assert.deepEqual([...new Set(questions.map(({ id }) => id.split('#')[0]))], ['acme/backend.md']);
    assert.equal(readFileSync(elsewhere, 'utf8'), '## Q. What is secret?\n');
  });

  it('goes to no folder that is not there, and needs its own code only for this', () => {
    assert.deepEqual(terminal().rehearse(['mcp', 'gone']), { code: 2, out: '', err: 'gone is no folder that can be gone to; check how it is spelled.\n' });
    const parts = readdirSync(path.join(path.dirname(PROGRAM), 'parts'), { encoding: 'utf8' }).map((name) => path.join(path.dirname(PROGRAM), 'parts', name));
    const serving = parts.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes('tools/call'));
    assert.deepEqual(
      serving.map((file) => path.basename(file).replace(/-\w+\.js$/, '')),
      ['serve'],
    );
    const atOnce = loadedAtOnce(PROGRAM);
    assert.deepEqual(
      serving.filter((file) => atOnce.includes(file)),
      [],
      'the server is in a file of its own',
    );
  });
});
