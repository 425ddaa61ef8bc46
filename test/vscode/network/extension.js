// Is in the process of all extensions before they are: writes down that it watches, and each connection to another machine.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0|::)$/;

exports.activate = () => {
  const file = process.env.REHEARSE_NETWORK;
  if (!file) return;
  appendFileSync(file, 'watching\n');
  const { connect } = net.Socket.prototype;
  /** @this {import('node:net').Socket} @param {any[]} args */
  net.Socket.prototype.connect = function (...args) {
    const first = Array.isArray(args[0]) ? args[0][0] : args[0];
    const { host = 'localhost', path, port } = typeof first === 'object' ? first : { port: first, host: typeof args[1] === 'string' ? args[1] : undefined };
    if (path === undefined && !OWN.test(host)) appendFileSync(file, `${host}:${port}\n`);
    return connect.apply(this, /** @type {any} */ (args));
  };
};
