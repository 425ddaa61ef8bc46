import * as vscode from 'vscode';
import { Setting } from '../../ids';

/** Where the image of a note may come from: a file in a folder of the workspace; another site only if the person allows it. */
export type Image = { readonly src: string } | { readonly link: string };

export function imagesOf(note: string | undefined, webview: vscode.Webview): (src: string) => Image | undefined {
  return (src) => {
    if (/^https:\/\//i.test(src)) return areRemoteImagesAllowed() ? { src } : { link: src };
    if (/^http:\/\//i.test(src)) return { link: src };
    const file = note === undefined ? undefined : fileAt(src, vscode.Uri.parse(note));
    return file && { src: webview.asWebviewUri(file).toString() };
  };
}

export function areRemoteImagesAllowed(): boolean {
  return vscode.workspace.getConfiguration().get(Setting.remoteImages, false);
}

/** The file in the workspace that a note's relative link names; one with a slash before it is named from the folder on. */
export function fileAt(href: string, note: vscode.Uri): vscode.Uri | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#|\\/i.test(href)) return undefined;
  const path = unescaped(href.replace(/[?#].*$/s, ''));
  const home = vscode.workspace.getWorkspaceFolder(note);
  if (!path || !home) return undefined;
  const file = path.startsWith('/') ? vscode.Uri.joinPath(home.uri, path) : vscode.Uri.joinPath(note, '..', path);
  return vscode.workspace.getWorkspaceFolder(file) ? file : undefined;
}

function unescaped(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}
