import type * as vscode from 'vscode';

/** `../net/tcp.md`; nothing if there is no way from one to the other. */
export function pathBetween(from: vscode.Uri, to: vscode.Uri): string | undefined {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
  const here = from.path.split('/').slice(0, -1);
  const there = to.path.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** `2026-11-21` */
export function dateWords(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
