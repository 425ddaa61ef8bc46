import type { styleText } from 'node:util';

/** Puts a text in a color, such as `red`, where colors are shown; elsewhere it leaves the text as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;
