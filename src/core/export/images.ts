import { hashOf } from '../history/sha256';
import { eachOf, type ExportedQuestion, textsOf } from './exported';
import type { ExportAround } from './formats';

/** An image of a note that lies in its folder. */
export interface ImageFile {
  /** Its path in the folder, with slashes. */
  readonly path: string;
  /** The note that shows it. */
  readonly note: string;
}

/** An image beside an export. */
export interface CopiedImage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What browsers and Anki show. */
export const IMAGE_TYPES: Readonly<Record<string, string>> = {
  apng: 'image/apng',
  avif: 'image/avif',
  bmp: 'image/bmp',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A larger one is no picture in a note. */
export const LARGEST_IMAGE = 10_000_000;

const MAY_HAVE_IMAGE = /!\[|<img\b/i;

/** The images of some questions that lie in their folder, each once. */
export function imagesOf(questions: readonly ExportedQuestion[], { render }: Pick<ExportAround, 'render'>): ImageFile[] {
  const found = new Map<string, ImageFile>();
  for (const { one } of eachOf(questions)) {
    const image = (src: string): undefined => {
      const path = pathOfImage(src, one.note);
      if (path !== undefined && !found.has(path)) found.set(path, { path, note: one.note });
    };
    for (const markdown of textsOf(one)) if (MAY_HAVE_IMAGE.test(markdown)) render(markdown, { note: one.text, image });
  }
  return [...found.values()];
}

/** The path of an image in the folder of its note; nothing of one that is elsewhere. One with a slash before it is named from the folder on. */
export function pathOfImage(src: string, note: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#|\\/i.test(src)) return undefined;
  const named = unescaped(src.replace(/[?#].*$/s, ''));
  if (!named || typeOf(named) === undefined) return undefined;
  const path = named.startsWith('/') ? [] : note.split('/').slice(0, -1);
  for (const part of named.split('/')) {
    if (part === '..') {
      if (path.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/');
}

export function typeOf(path: string): string | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path) ?? [];
  return Object.entries(IMAGE_TYPES).find(([known]) => known === ending.toLowerCase())?.[1];
}

/** The name of an image beside an export, where there are no folders: the same each time. */
export function nameOfImage(path: string): string {
  const [ending = ''] = /\.[a-z]+$/i.exec(path) ?? [];
  return `rehearse-${hashOf(path.normalize('NFC'))}${ending.toLowerCase()}`;
}

function unescaped(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return /\p{Cc}/u.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}
