/**
 * Loads the parts of the extension in a browser, where VS Code loads one file and knows no `require` of another. This is the
 * beginning of that file; what follows gives it what it begins with.
 */
const vscode = require('vscode');

/** @typedef {(module: { exports: any }, exports: object, require: (id: string) => unknown, file: string) => void} Part */

/**
 * @param {Record<string, Part>} parts those that are here, by the names of their files
 * @param {Record<string, string[]>} needs which others a part needs that are not here
 * @param {string} entry
 */
exports.load = (parts, needs, entry) => {
  /** @type {Map<string, { exports: any }>} */
  const loaded = new Map();
  /** @type {Map<string, Promise<void>>} */
  const coming = new Map();
  /** @type {any} where the parts are */
  let folder;

  /** @param {string} id */
  const requirePart = (id) => (id === 'vscode' ? vscode : exportsOf(nameOf(id)));
  requirePart.part = (/** @type {string} */ id) => part(nameOf(id));

  /** @param {string} name */
  function exportsOf(name) {
    const known = loaded.get(name);
    if (known) return known.exports;
    const run = parts[name];
    if (!run) throw new Error(`${name} was not fetched.`);
    const module = { exports: {} };
    loaded.set(name, module);
    run(module, module.exports, requirePart, name);
    return module.exports;
  }

  /** @param {string} name */
  async function part(name) {
    await Promise.all((needs[name] ?? []).map(fetched));
    return exportsOf(name);
  }

  /** One that could not be fetched may be asked for again. @param {string} name */
  function fetched(name) {
    if (parts[name]) return Promise.resolve();
    const known = coming.get(name) ?? fetchPart(name).finally(() => coming.delete(name));
    coming.set(name, known);
    return known;
  }

  /** @param {string} name */
  async function fetchPart(name) {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    parts[name] = /** @type {Part} */ (new Function('module', 'exports', 'require', '__filename', `${text}\n//# sourceURL=${uri}`));
  }

  return {
    activate: async (/** @type {any} */ context) => {
      folder = vscode.Uri.joinPath(context.extensionUri, 'dist', 'parts');
      return (await part(entry)).activate(context);
    },
    deactivate: () => loaded.get(entry)?.exports.deactivate(),
  };
};

/** `render-ABC.js` of `./parts/render-ABC.js`. @param {string} id */
function nameOf(id) {
  return id.slice(id.lastIndexOf('/') + 1);
}
