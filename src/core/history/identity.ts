const LATER = /^(.*)~(\d+)$/s;

/**
 * What tells a question from all others for good: the key of where it was first rated. After `q3Zr` moved on and another
 * question came to where it stood, that one is `q3Zr~1`.
 */
export function identityOf(key: string, generation: number): string {
  return generation === 0 ? key : `${key}~${generation}`;
}

/** The key and the generation of an identity. */
export function generationOf(identity: string): { readonly key: string; readonly generation: number } {
  const [, key = identity, generation = '0'] = LATER.exec(identity) ?? [];
  return { key, generation: Number(generation) };
}
