import { lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ENDINGS, type ExportFormat } from '../../core/export/formats';
import { Problem } from '../problem';
import type { CopiedImage } from '../../core/export/images';

/** Where an export goes. */
export interface ExportPlace {
  readonly file: string;
  /** The file as the person would name it. */
  readonly told: string;
  /** The folder of the images beside it. */
  readonly media: string;
  readonly toldMedia: string;
  /** Whether a folder was named, and no file. */
  readonly isFolder: boolean;
}

export interface ExportToWrite {
  readonly text: string;
  readonly images: readonly CopiedImage[];
  readonly force: boolean;
  /** The paths of the notes that were read. */
  readonly notes: readonly string[];
}

/** A file, or one in a folder that is there or ends with a slash. */
export async function placeOf(out: string, format: ExportFormat): Promise<ExportPlace> {
  if (out.trim() === '') throw new Problem('--out names nothing; name a file or a folder.');
  const isFolder =
    /[/\\]$/.test(out) ||
    (await stat(out).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  const told = isFolder ? path.join(out, `questions.${ENDINGS[format]}`) : out;
  const media = `${told.slice(0, told.length - path.extname(told).length)}.media`;
  return { file: path.resolve(told), told, media: path.resolve(media), toldMedia: media, isFolder };
}

/** Writes all or, if one thing may not be written, nothing. */
export async function writeAll(place: ExportPlace, { text, images, force, notes }: ExportToWrite): Promise<void> {
  const { file, told, media, toldMedia } = place;
  const folder = path.dirname(file);
  try {
    if (!(await isThere(folder))) await makeFolder(place);
    await requireOwn(folder, told);
    await requireFree(file, told, force);
    for (const note of notes) if (await isSame(note, file)) throw new Problem(`${told} is one of the notes; name another file.`);
    if (images.length > 0 && (await isThere(media))) await requireFolder(media, toldMedia);
    for (const { name, bytes } of images) {
      const image = path.join(media, name);
      if (
        !(await readFile(image).then(
          (there) => there.equals(bytes),
          () => false,
        ))
      )
        await requireFree(image, path.join(toldMedia, name), force);
    }
    if (images.length > 0) await mkdir(media, { recursive: true });
    for (const { name, bytes } of images) await put(path.join(media, name), bytes);
    await put(file, text);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Problem(`${told} could not be written (${code}); choose another place.`);
  }
}

/** A folder that was named as one is made, others have to be there. */
async function makeFolder({ file, told, isFolder }: ExportPlace): Promise<void> {
  const folder = path.dirname(file);
  if (!isFolder || !(await isThere(path.dirname(folder)))) throw new Problem(`The folder of ${told} does not exist; make it first.`);
  await mkdir(folder);
}

/** A link in the folder does not lead what is written out of it. */
async function requireOwn(folder: string, told: string): Promise<void> {
  if (!isIn(process.cwd(), folder)) return; // the person named a place elsewhere
  if (!isIn(await realpath('.'), await realpath(folder))) throw new Problem(`${told} is behind a link that leads out of this folder; name the place itself.`);
}

async function requireFree(file: string, told: string, force: boolean): Promise<void> {
  const found = await lstat(file).catch(() => undefined);
  if (!found) return;
  if (!found.isFile()) throw new Problem(`${told} is a link or no ordinary file, so it was not overwritten; name another one.`);
  if (!force) throw new Problem(`${told} is there already; name another file, or add --force to overwrite it.`);
}

async function requireFolder(media: string, told: string): Promise<void> {
  if (!(await lstat(media)).isDirectory()) throw new Problem(`${told} is a link or no folder; name another file to export to.`);
}

/** Whole or not at all: what is there is replaced when all is written. */
async function put(file: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${file}.${process.pid}.new`;
  try {
    await writeFile(fresh, content, { flag: 'wx' });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

function isIn(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((file) => realpath(file).catch(() => undefined)));
  return first !== undefined && first === second;
}

async function isThere(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}
