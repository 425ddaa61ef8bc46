/** In place of VS Code where only the titles of tests are read: each of its parts is anything, and no test of them runs. */
/** @type {object} */
const anything = new Proxy(function () {}, {
  get: (_, name) => (name === Symbol.iterator ? [][Symbol.iterator] : name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
  construct: () => anything,
});

module.exports = Object.create(anything);
