/** Tells the person of something that could not be read, in a sentence. What remains is still done. */
export type Tell = (problem: string) => void;

/** What to say of a path that could not be read, by the system's code. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check how it is spelled.',
  ENOTDIR: 'does not exist, for a part of it is a file; check how it is spelled.',
  EACCES: 'may not be read; give yourself the permission to read it, or leave it out.',
  EPERM: 'may not be read; give yourself the permission to read it, or leave it out.',
  ELOOP: 'is a link that leads back to itself; name the file that it should lead to.',
};

export function whyNotRead(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return `${path} ${SENTENCES[code] ?? `could not be read (${code}); check that it is a file or a folder.`}`;
}
