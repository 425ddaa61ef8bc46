import * as vscode from 'vscode';
import type { ExportedQuestion } from '../../core/export/exported';
import type { ExportAround } from '../../core/export/formats';
import { type CopiedImage, imagesOf, LARGEST_IMAGE, nameOfImage, pathOfImage, typeOf } from '../../core/export/images';
import type { ShownImage } from '../../core/markdown/render';
import { base64 } from '../../core/text/base64';

export interface NoteImages {
  readonly image: ExportAround['image'];
  readonly files: readonly CopiedImage[];
  /** How many could not be had. */
  readonly missing: number;
}

type Folders = ReadonlyMap<string, vscode.Uri>;

/** The images of notes in folders of the workspace: inside the text, or as files beside it. */
export async function imagesIn(
  questions: readonly ExportedQuestion[],
  folders: Folders,
  kind: 'inside' | 'beside' | 'none',
  render: ExportAround['render'],
): Promise<NoteImages> {
  const shown = new Map<string, ShownImage>();
  const files: CopiedImage[] = [];
  let missing = 0;
  for (const { path, note } of kind === 'none' ? [] : imagesOf(questions, { render })) {
    const bytes = await bytesOf(path, folders.get(note));
    if (!bytes) {
      missing += 1;
    } else if (kind === 'inside') {
      shown.set(path, { src: `data:${typeOf(path) ?? ''};base64,${base64(bytes)}` });
    } else {
      const name = nameOfImage(path);
      shown.set(path, { src: name });
      files.push({ name, bytes });
    }
  }
  const image: ExportAround['image'] = (src, { note }) => {
    if (/^https?:\/\//i.test(src)) return { link: src };
    return folders.has(note) ? shown.get(pathOfImage(src, note) ?? '') : undefined;
  };
  return { image, files, missing };
}

/** A file in a folder; nothing that a link may lead out of it to. */
async function bytesOf(path: string, folder: vscode.Uri | undefined): Promise<Uint8Array | undefined> {
  if (!folder) return undefined;
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const names = path.split('/').slice(several ? 1 : 0);
  try {
    let at = folder;
    for (const name of names) {
      at = vscode.Uri.joinPath(at, name);
      const { type, size } = await vscode.workspace.fs.stat(at);
      if ((type & vscode.FileType.SymbolicLink) !== 0 || size > LARGEST_IMAGE) return undefined;
    }
    return await vscode.workspace.fs.readFile(at);
  } catch {
    return undefined;
  }
}
