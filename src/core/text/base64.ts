const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text (RFC 4648), also where there is no Node. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const left = bytes.length - at;
    const signs = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63].map((six) => SIGNS[six] ?? '');
    parts.push(
      left > 2
        ? signs.join('')
        : signs
            .slice(0, left + 1)
            .join('')
            .padEnd(4, '='),
    );
  }
  return parts.join('');
}
