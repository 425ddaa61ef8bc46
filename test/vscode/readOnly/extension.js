// A folder as that of a repository on a server: with notes, on no disk, and nothing can be written in it.
const vscode = require('vscode');

const NOTES = new Map([['/repo/ports.md', '# Interview questions\n\n## Q. What is a port?\n\nA. A number.\n\n## Q. What is a socket?\n\nA. Two numbers.\n']]);

/** @type {vscode.FileSystemProvider} */
const provider = {
  onDidChangeFile: new vscode.EventEmitter().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat: (uri) => {
    const text = NOTES.get(uri.path);
    if (text !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length };
    if (uri.path === '/repo') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  },
  readDirectory: () => [...NOTES.keys()].map((path) => [path.replace('/repo/', ''), vscode.FileType.File]),
  readFile: (uri) => {
    const text = NOTES.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  },
  createDirectory: refuse,
  writeFile: refuse,
  delete: refuse,
  rename: refuse,
};

/** @returns {never} */
function refuse() {
  throw vscode.FileSystemError.NoPermissions();
}

exports.activate = (/** @type {vscode.ExtensionContext} */ { subscriptions }) => {
  subscriptions.push(vscode.workspace.registerFileSystemProvider('rehearse-read-only', provider, { isReadonly: true }));
};
