import type { Files, FoundWebFile, Kind } from '../../../src/host/webDisk/files';

/** Files that are nowhere, by their paths: a text, or what stands there else. `readOnly`: where nothing can be written. */
export class MemoryFiles implements Files {
  readonly #all = new Map<string, Uint8Array | Exclude<Kind, 'file'>>([['/', 'folder']]);
  readonly #readOnly: string;
  #time = 1;
  /** What happens to bytes on their way to the disk. */
  spoil: (bytes: Uint8Array, file: string) => Uint8Array = (bytes) => bytes;

  constructor(readOnly = 'nothing') {
    this.#readOnly = readOnly;
  }

  put(place: string, what: string | { readonly kind: Exclude<Kind, 'file'> }): void {
    this.#all.set(place, typeof what === 'string' ? new TextEncoder().encode(what) : what.kind);
  }

  text(file: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#at(file));
  }

  places(): string[] {
    return [...this.#all.keys()].sort();
  }

  at(place: string, below: string): string {
    return below === '..' ? place.slice(0, place.lastIndexOf('/')) : `${place}/${below}`;
  }

  isWritable(place: string): boolean {
    return !place.startsWith(this.#readOnly);
  }

  stat(place: string): Promise<FoundWebFile> {
    const found = this.#all.get(place);
    if (found === undefined) return gone(place);
    const isFile = typeof found !== 'string';
    return Promise.resolve({ kind: isFile ? 'file' : found, size: isFile ? found.length : 0, mtime: this.#time });
  }

  list(folder: string): Promise<[string, Kind][]> {
    const names = [...this.#all].flatMap(([place, found]): [string, Kind][] => {
      const isIn = place.startsWith(`${folder}/`) && !place.slice(folder.length + 1).includes('/');
      return isIn ? [[place.slice(folder.length + 1), typeof found === 'string' ? found : 'file']] : [];
    });
    return Promise.resolve(names);
  }

  async read(file: string): Promise<Uint8Array> {
    return this.#at(file) ?? gone(file);
  }

  write(file: string, bytes: Uint8Array): Promise<void> {
    this.#time += 1;
    this.#all.set(file, this.spoil(bytes, file));
    return Promise.resolve();
  }

  makeFolder(folder: string): Promise<void> {
    const names = folder.split('/').slice(1);
    names.forEach((_, at) => this.#all.set(`/${names.slice(0, at + 1).join('/')}`, 'folder'));
    return Promise.resolve();
  }

  #at(file: string): Uint8Array | undefined {
    const found = this.#all.get(file);
    return typeof found === 'string' ? undefined : found;
  }
}

function gone(place: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`${place} is not there`), { code: 'ENOENT' }));
}
