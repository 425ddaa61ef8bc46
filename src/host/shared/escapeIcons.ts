/** Keeps VS Code from showing the `$(name)` of a text as an icon. */
export function escapeIcons(text: string): string {
  return text.replace(/\$\((?=[a-z0-9~-]+\))/gi, '\\$(');
}
