import * as vscode from 'vscode';
import type { CopiedImage } from '../../core/export/images';

/** Nothing was written. The message says why in a sentence. */
export class NotWritten extends Error {}

/** Writes a file that the person has named, and what belongs to it into a folder beside it. */
export async function writeAll(file: vscode.Uri, text: string, images: readonly CopiedImage[]): Promise<void> {
  const { fs } = vscode.workspace;
  const media = mediaOf(file);
  if (images.length > 0) {
    const found = await fs.stat(media).then(
      ({ type }) => type,
      () => undefined,
    );
    if (found !== undefined && found !== vscode.FileType.Directory)
      throw new NotWritten(
        vscode.l10n.t('{0} is a link or no folder, so no images were put there; choose another file.', vscode.workspace.asRelativePath(media)),
      );
    await fs.createDirectory(media);
    for (const { name, bytes } of images) await fs.writeFile(vscode.Uri.joinPath(media, name), bytes);
  }
  await fs.writeFile(file, new TextEncoder().encode(text));
}

/** The folder of the images beside a file: `Acme.media`. */
export function mediaOf(file: vscode.Uri): vscode.Uri {
  return file.with({ path: `${file.path.replace(/\.[^./]*$/, '')}.media` });
}

/** Whether a file is one of some notes. */
export function isOneOf(notes: readonly string[], file: vscode.Uri): boolean {
  return notes.includes(file.toString());
}

/** The path from a file to the folder that the notes are told from; nothing if there is none. */
export function wayBetween(file: vscode.Uri, folders: ReadonlyMap<string, vscode.Uri>): string | undefined {
  const [folder, ...others] = new Set([...folders.values()].map(String));
  if (folder === undefined || others.length > 0 || (vscode.workspace.workspaceFolders?.length ?? 0) > 1) return undefined;
  const to = vscode.Uri.parse(folder);
  if (to.scheme !== file.scheme || to.authority !== file.authority) return undefined;
  const here = file.path.split('/').slice(0, -1);
  const there = to.path.split('/').filter((name, at) => at === 0 || name !== '');
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared).map(encodeURIComponent)].join('/');
}
