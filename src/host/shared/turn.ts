/** Where there is no `setImmediate`, as in a browser, a message to oneself comes as soon; a timer would come later. */
const soon: (run: () => void) => unknown = typeof setImmediate === 'function' ? setImmediate : byMessage();

/** Lets everything else that waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    soon(resolve);
  });
}

function byMessage(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}
