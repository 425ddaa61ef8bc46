import * as vscode from 'vscode';

/** Files that are not on a disk, by their paths: a text, what is in a folder, or an error. `loop` is a link to its folder. */
export class Memory implements vscode.FileSystemProvider {
  readonly #files = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  /** The folders that were listed. */
  readonly listed: string[] = [];
  readonly onDidChangeFile = this.#changed.event;

  constructor(files: Record<string, string>) {
    for (const [path, text] of Object.entries(files)) this.#files.set(path, text);
  }

  /** Another program changes a file. */
  put(uri: vscode.Uri, text: string): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, text);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const text = this.#files.get(uri.path);
    if (text !== undefined) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length };
    if (uri.path === '/' || this.#below(uri).length > 0) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.listed.push(uri.path);
    if (uri.path.endsWith('/closed')) throw vscode.FileSystemError.NoPermissions(uri);
    const names = new Set(this.#below(uri).map((path) => path.split('/')[0] ?? ''));
    return [...names].map((name) => [name, this.#typeOf(vscode.Uri.joinPath(uri, name))]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.#files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    if (text === 'closed') throw vscode.FileSystemError.NoPermissions(uri);
    return Buffer.from(text);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.put(uri, Buffer.from(content).toString());
  }

  /** All paths. */
  paths(): string[] {
    return [...this.#files.keys()];
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  #typeOf(uri: vscode.Uri): vscode.FileType {
    let { type } = this.stat(uri);
    if (uri.path.endsWith('/loop')) type |= vscode.FileType.SymbolicLink;
    return type;
  }

  /** The paths below a folder. */
  #below({ path }: vscode.Uri): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()].filter((file) => file.startsWith(start)).map((file) => file.slice(start.length));
  }
}
