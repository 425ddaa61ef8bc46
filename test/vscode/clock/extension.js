// Is in the process of all extensions before they are: it is as many days later there as the file `days` says.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const DAY_MS = 86_400_000;

exports.activate = () => {
  const file = path.join(__dirname, 'days');
  if (!existsSync(file)) return;
  const ahead = Number(readFileSync(file, 'utf8')) * DAY_MS;
  const Now = Date;
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends Now {
      /** @param {any[]} args */
      constructor(...args) {
        super(.../** @type {[number]} */ (args.length === 0 ? [Now.now() + ahead] : args));
      }

      /** @override */
      static now() {
        return Now.now() + ahead;
      }
    }
  );
};
