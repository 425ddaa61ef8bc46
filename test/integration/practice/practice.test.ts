import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Command, Setting } from '../../../src/ids';
import { extension, until } from '../extension';
import { listenToMessages } from '../messages';
import { cleanUp, file, noteHas, remove, write } from '../workspace';
import { type Watched, watchPanels } from './panels';

const run = vscode.commands.executeCommand;
const TCP = 'What does TCP guarantee?';
const CLOSE = 'Why does TCP close with four segments?';
/** Changes of notes that come within such a moment are shown at once. */
const MOMENT_MS = 50;

describe('Practice', () => {
  let watched: ReturnType<typeof watchPanels>;

  before(async () => {
    await extension().activate();
    await extension().exports.ready;
    await noteHas(file('networks.md'), 2);
  });

  beforeEach(() => (watched = watchPanels()));

  afterEach(async () => {
    watched.stop();
    await vscode.workspace.getConfiguration().update(Setting.remoteImages, undefined);
    await cleanUp();
  });

  async function begin(): Promise<Watched> {
    await run(Command.practiceNote, file('networks.md'));
    const [panel] = watched.panels;
    assert.ok(panel);
    await panel.asks(TCP);
    return panel;
  }

  const turnOf = ({ view }: Watched): number => (view && view.kind !== 'empty' ? view.turn : 0);
  const press = (panel: Watched, act: string): Promise<void> => panel.say({ type: 'act', act, turn: turnOf(panel) });

  async function revealed(): Promise<{ readonly panel: Watched; readonly html: string }> {
    const panel = await begin();
    await press(panel, 'reveal');
    await panel.shows((view) => view.kind === 'card' && view.answer?.isAll === true);
    assert.ok(panel.view?.kind === 'card');
    return { panel, html: panel.view.answer?.html ?? '' };
  }

  it('says why there is nothing to practice, and opens no panel', async () => {
    const told = listenToMessages();
    await run(Command.practiceThese, '#draft');
    await run(Command.practiceNote);
    told.stop();
    assert.deepEqual(told.messages, ['There is no question with this status: draft.', 'The active editor shows no note with questions.']);
    assert.deepEqual(watched.panels, []);
  });

  it('practices the question that the cursor is in, and says if it is in none', async () => {
    const told = listenToMessages();
    const editor = await vscode.window.showTextDocument(file('networks.md'));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run(Command.practiceThis);
    told.stop();
    assert.deepEqual([told.messages, watched.panels], [['The cursor is in no question.'], []]);
    const last = extension().exports.notes.get(file('networks.md').toString())?.questions.at(-1);
    assert.ok(last);
    editor.selection = new vscode.Selection(last.range.end.line + 1, 0, last.range.end.line + 1, 0);
    await run(Command.practiceThis);
    const [panel] = watched.panels;
    await panel?.asks(last.text);
    assert.ok(panel?.view?.kind === 'card' && panel.view.total === 1);
  });

  it('may load what ships with it, and what is in the folders of the workspace', async () => {
    const { panel } = await begin();
    const { options } = panel.webview;
    const roots = [vscode.Uri.joinPath(extension().extensionUri, 'dist'), file('')];
    assert.deepEqual(
      options.localResourceRoots?.map((root) => root.toString().replace(/\/$/, '')),
      roots.map((root) => root.toString().replace(/\/$/, '')),
    );
    assert.match(panel.webview.html, /default-src 'none'/);
    assert.doesNotMatch(panel.webview.html, /unsafe|img-src [^;]*https:(?!\/)/);
  });

  it('shows images of the workspace, none from above it, and links to those of other sites', async () => {
    const { html } = await revealed();
    const images = [...html.matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, src]) => src ?? '');
    assert.equal(images.length, 1, html);
    assert.match(images[0] ?? '', /networks|pictures\/handshake\.png$/);
    assert.ok(!html.includes('secret.png'), html);
    assert.match(html, /<a [^>]*href="https:\/\/example\.com\/tcp\.png"/);
  });

  it('shows images of other sites where that is allowed, over https alone', async () => {
    await vscode.workspace.getConfiguration().update(Setting.remoteImages, true);
    const { panel, html } = await revealed();
    assert.match(html, /<img[^>]*src="https:\/\/example\.com\/tcp\.png"/);
    assert.match(panel.panel.webview.html, /img-src [^;]* https:;/);
  });

  it('sends nothing of an answer before it is asked for, and does nothing that a forged message says', async () => {
    const panel = await begin();
    const before = panel.shown.length;
    const turn = turnOf(panel);
    const forged = [undefined, null, 'reveal', [], {}, { type: 'act' }, { type: 'act', act: 'reveal' }, { type: 'act', act: 'reveal', turn: turn + 1 }];
    await panel.say(...forged, { type: 'rate', rating: 5, turn }, { type: 'rate', rating: '3', turn }, { type: 'save', text: 'x', turn, more: 1 });
    assert.equal(panel.shown.length, before);
    assert.ok(!JSON.stringify(panel.told).includes('whole and in order'));
  });

  it('rates nothing that is not shown, and a card once', async () => {
    const panel = await begin();
    const { history } = extension().exports;
    const turn = turnOf(panel);
    const times = () => history.at(`${file('networks.md').toString()}#0:${TCP}`)?.card?.ratings.length ?? 0;
    await panel.say({ type: 'rate', rating: 3, turn });
    assert.equal(times(), 0);
    await press(panel, 'reveal');
    await panel.say({ type: 'rate', rating: 3, turn }, { type: 'rate', rating: 1, turn }, { type: 'act', act: 'skip', turn });
    await panel.asks(CLOSE);
    assert.equal(times(), 1);
    await press(panel, 'undo');
    await panel.asks(TCP);
    assert.equal(times(), 0);
  });

  it('does all that is pressed, however fast', async () => {
    const panel = await begin();
    const point = { type: 'act', act: 'point', turn: turnOf(panel) };
    await panel.say(point, point);
    await panel.shows((view) => view.kind === 'card' && view.answer !== undefined);
    assert.ok(panel.view?.kind === 'card');
    assert.equal(panel.view.answer?.shown, 2);
  });

  it('edits the answer that is shown, and overwrites none that has changed meanwhile', async () => {
    const { panel } = await revealed();
    const note = file('networks.md');
    const document = await vscode.workspace.openTextDocument(note);
    const before = document.getText();
    const writing = (): { text: string; problem?: string } | undefined => (panel.view?.kind === 'card' ? panel.view.writing : undefined);
    await press(panel, 'write');
    await panel.shows(() => writing() !== undefined);
    const text = writing()?.text ?? '';
    assert.match(text, /^It delivers bytes whole and in order\./);
    const edited = text.replace('whole', 'once');
    await panel.say({ type: 'typed', text: edited, turn: turnOf(panel) });
    await panel.isTold((message) => typeof message === 'object' && message !== null && 'spoken' in message);
    await panel.say({ type: 'save', text: edited, turn: turnOf(panel) });
    await panel.shows(() => writing() === undefined);
    assert.equal(document.getText(), before.replace('whole', 'once'));
    await press(panel, 'write');
    await panel.shows(() => writing() !== undefined);
    const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().indexOf(' and in order')), ', always'));
    await panel.say({ type: 'save', text, turn: turnOf(panel) });
    await panel.shows(() => writing()?.problem !== undefined);
    assert.equal(document.getText(), before.replace('whole', 'once, always'));
    assert.equal(writing()?.text, text);
    await run('undo');
    await run('undo');
    assert.equal(document.getText(), before);
    await document.save();
  });

  it('is shown anew at most once in a moment, however often its notes change', async () => {
    const panel = await begin();
    const before = panel.shown.length;
    const began = performance.now();
    const made = file('many.md');
    for (let count = 1; count <= 30; count += 1) await write(made, '## Q. One?\n'.repeat(count));
    await noteHas(made, 30);
    const editor = await vscode.window.showTextDocument(file('networks.md'), { viewColumn: vscode.ViewColumn.Beside });
    await editor.edit((edit) => edit.replace(editor.document.lineAt(2).range, '### Q. What does TCP promise?'));
    await panel.asks('What does TCP promise?');
    const moments = Math.ceil((performance.now() - began) / MOMENT_MS);
    const times = panel.shown.length - before;
    assert.ok(times <= moments + 1, `${times} times in ${moments} moments`);
    await remove(made);
  });

  it('follows links to the outside and to notes, and no others', async () => {
    const panel = await begin();
    const opened: string[] = [];
    const { openExternal } = vscode.env;
    Object.assign(vscode.env, { openExternal: (uri: vscode.Uri) => Promise.resolve(opened.push(uri.toString()) > 0) });
    const link = (href: string) => panel.say({ type: 'link', href });
    for (const href of ['command:workbench.action.quit', 'javascript:alert(1)', 'file:///etc/passwd', '//example.com', 'vscode://x', '../up.md', '#top'])
      await link(href);
    await link('https://example.com/a?b=c');
    Object.assign(vscode.env, { openExternal });
    assert.deepEqual(opened, ['https://example.com/a?b%3Dc']);
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    await link('networks.md#transport');
    await until(
      () => vscode.window.visibleTextEditors.length === 1,
      (look) => vscode.window.onDidChangeVisibleTextEditors(look),
    );
    assert.equal(vscode.window.visibleTextEditors[0]?.document.uri.toString(), file('networks.md').toString());
  });
});
