const methods = Object.getOwnPropertyDescriptors(Date.prototype);

/**
 * Takes back what a library, imported after this file, added to every Date. VS Code runs all extensions in one process,
 * and they share Date.
 */
export function restoreDateMethods(): void {
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    const known = Object.hasOwn(methods, name) ? methods[name as keyof typeof methods] : undefined;
    if (known) Object.defineProperty(Date.prototype, name, known);
    else Reflect.deleteProperty(Date.prototype, name);
  }
}
