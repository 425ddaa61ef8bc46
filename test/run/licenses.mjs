import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The licenses of the packages that some files are from, as a text that ships with what is made of them.
 * @param {string} root @param {Iterable<string>} files paths below the root, with slashes
 */
export function noticesOf(root, files) {
  const folders = new Set([...files].map((file) => PACKAGE.exec(file)?.[1]).filter((folder) => folder !== undefined));
  const notices = new Map([...folders].map((folder) => noticeOf(path.join(root, folder))));
  const inOrder = [...notices].sort(([one], [other]) => (one < other ? -1 : 1));
  return ['Rehearse contains the packages below, under their licenses.', ...inOrder.map(([title, text]) => `${title}\n\n${text}`)].join(
    `\n\n${'-'.repeat(80)}\n\n`,
  );
}

/** @param {string} folder @returns {[title: string, text: string]} */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  const text = file ? readFileSync(path.join(folder, file), 'utf8') : `Copyright (c) ${by}`;
  return [`${name} ${version} (${license})`, text.replaceAll('\r\n', '\n').trim()];
}
