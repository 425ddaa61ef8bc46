/** What happened in the page of the practice panel, in milliseconds since 1970. */
export interface Happened {
  /** `painted`: what changed last is on the screen. */
  readonly what: 'key' | 'message' | 'changed' | 'painted';
  readonly at: number;
  /** Of a key its code, of a change the question and how much of an answer is shown. */
  readonly detail: string;
}

/** Runs in every frame, first of all: notes what happens in the one that the page of the panel is in, and when. */
export const RECORDER = `(() => {
  const happened = (globalThis.rehearseHappened = []);
  const note = (what, detail, at = performance.now()) => happened.push({ what, detail, at: performance.timeOrigin + at });
  const painted = (detail) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => note('painted', detail); // the frame was handed over
    port2.postMessage(undefined);
  });
  let shown = '';
  const look = () => {
    const question = document.querySelector('main:not(.empty) h1')?.textContent;
    if (question === undefined) return;
    const answer = document.querySelector('#answer');
    const now = question + ' | ' + (answer ? 'answer ' + answer.textContent.length : 'no answer');
    if (now === shown) return;
    shown = now;
    note('changed', now);
    painted(now);
  };
  const listen = () => {
    addEventListener('keydown', ({ code, timeStamp }) => {
      note('key', code, timeStamp);
      if (code !== 'KeyQ') return;
      document.body.style.outline = document.body.style.outline ? '' : '1px solid'; // what the page can do alone
      painted('KeyQ');
    }, true);
    addEventListener('message', () => note('message', ''), true);
  };
  const begin = () => {
    if (!document.querySelector('main:not(.empty) h1')) return setTimeout(begin, 1);
    listen();
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  if (top === self) listen();
  else begin(); // the document is written anew, and loses who listens to it
})()`;
