import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedQuestion } from '../../core/export/exported';
import type { ExportAround } from '../../core/export/formats';
import { type CopiedImage, imagesOf, LARGEST_IMAGE, nameOfImage, typeOf } from '../../core/export/images';
import type { Tell } from '../problem';

export interface Images {
  /** What to show for each, by its path in the folder. */
  readonly shown: ReadonlyMap<string, { readonly src: string }>;
  readonly files: readonly CopiedImage[];
}

/** The images of some questions: inside the text, or as files beside it. Of those that cannot be had it tells. */
export async function shownImages(
  questions: readonly ExportedQuestion[],
  kind: 'inside' | 'beside' | 'none',
  render: ExportAround['render'],
  tell: Tell,
): Promise<Images> {
  const shown = new Map<string, { src: string }>();
  const files: CopiedImage[] = [];
  for (const { path: image, note } of kind === 'none' ? [] : imagesOf(questions, { render })) {
    const bytes = await bytesOf(image).catch((error: unknown) => (error instanceof NotTaken ? error.message : 'it could not be read'));
    if (typeof bytes === 'string') {
      tell(`${note}: the image ${image} was left out, because ${bytes}.`);
    } else if (kind === 'inside') {
      shown.set(image, { src: `data:${typeOf(image) ?? ''};base64,${bytes.toString('base64')}` });
    } else {
      const name = nameOfImage(image);
      shown.set(image, { src: name });
      files.push({ name, bytes });
    }
  }
  return { shown, files };
}

class NotTaken extends Error {}

/** Only what lies in the current folder, also behind links. */
async function bytesOf(image: string): Promise<Buffer> {
  const real = await realpath(path.resolve(image)).catch(() => {
    throw new NotTaken('it does not exist');
  });
  const way = path.relative(await realpath('.'), real);
  if (way.split(path.sep)[0] === '..' || path.isAbsolute(way)) throw new NotTaken('it lies outside of this folder');
  const found = await stat(real);
  if (!found.isFile()) throw new NotTaken('it is no file');
  if (found.size > LARGEST_IMAGE) throw new NotTaken(`it has more than ${LARGEST_IMAGE / 1e6} MB`);
  return readFile(real);
}
