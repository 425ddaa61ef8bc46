import * as vscode from 'vscode';
import { codeOf } from '../shared/disk';
import type { Files, Kind } from './files';

const { fs } = vscode.workspace;
const { SymbolicLink, File, Directory } = vscode.FileType;

/** All that VS Code can read and write, wherever it is. */
export const vscodeFiles: Files = {
  at: (place, below) => vscode.Uri.joinPath(uriOf(place), below).toString(),
  isWritable: (place) => fs.isWritableFileSystem(uriOf(place).scheme) !== false,
  stat: (place) =>
    told(place, async (uri) => {
      const { type, size, mtime } = await fs.stat(uri);
      return { kind: kindOf(type), size, mtime };
    }),
  list: (folder) => told(folder, async (uri) => (await fs.readDirectory(uri)).map(([name, type]) => [name, kindOf(type)] as const)),
  read: (file) => told(file, (uri) => fs.readFile(uri)),
  write: (file, bytes) => told(file, (uri) => fs.writeFile(uri, bytes)),
  makeFolder: (folder) => told(folder, (uri) => fs.createDirectory(uri)),
};

function uriOf(place: string): vscode.Uri {
  return vscode.Uri.parse(place, true);
}

function kindOf(type: vscode.FileType): Kind {
  if (type & SymbolicLink) return 'link';
  return type & File ? 'file' : type & Directory ? 'folder' : 'other';
}

/** As Node would say it. */
const CODES: Readonly<Record<string, string>> = {
  FileNotFound: 'ENOENT',
  FileExists: 'EEXIST',
  FileNotADirectory: 'ENOTDIR',
  FileIsADirectory: 'EISDIR',
  NoPermissions: 'EACCES',
};

async function told<Result>(place: string, work: (uri: vscode.Uri) => PromiseLike<Result>): Promise<Result> {
  const uri = uriOf(place);
  try {
    return await work(uri);
  } catch (error) {
    const code = CODES[codeOf(error) ?? ''];
    throw Object.assign(new Error(error instanceof Error ? error.message : String(error)), code === undefined ? {} : { code });
  }
}
