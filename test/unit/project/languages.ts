import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../run/root.mjs';

/** The languages that Rehearse speaks beside English, by their bundles. */
export const LANGUAGES = readdirSync(path.join(root, 'media', 'l10n')).map((file) => /^bundle\.l10n\.(.+)\.json$/.exec(file)?.[1] ?? file);

export type Words = Readonly<Record<string, string>>;

/** What the code says, by the English. */
export function bundleOf(language: string): Words {
  return wordsIn(`media/l10n/bundle.l10n.${language}.json`);
}

/** What `package.json` says. */
export function manifestWords(language = 'en'): Words {
  return wordsIn(language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`);
}

function wordsIn(file: string): Words {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Words;
}
