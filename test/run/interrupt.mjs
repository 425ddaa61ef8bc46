const PARENT_CHECK_MS = 500;

/** @type {() => void} */
let act = () => {
  process.exit(130);
};
let guarded = false;

/**
 * What Ctrl+C does from now on. Until then it ends this process, and what this process has started.
 * @param {() => void} action
 */
export function onInterrupt(action) {
  act = action;
  guard();
}

/**
 * Takes care that this process ends by `process.exit`, so that what it started can be ended too: on a signal, and when
 * the npm or the run of tests that it belongs to is gone, as these cannot pass every signal on.
 */
export function guard() {
  if (guarded) return;
  guarded = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => act());
  if (!process.env.npm_lifecycle_event && !process.env.REHEARSE_RUN) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    act();
  }, PARENT_CHECK_MS);
  check.unref();
}
