import type { PanelLabels } from '../protocol/toPanel';
import type { InterviewView } from '../protocol/interviewView';
import type { PanelView } from '../protocol/panelView';
import { element } from './elements';
import { clockText } from './timer';

const TICK_MS = 250;

interface Running {
  readonly view: InterviewView;
  readonly labels: PanelLabels;
  readonly since: number;
  readonly signal: (words: string) => void;
}

let running: Running | undefined;
let ticking: ReturnType<typeof setInterval> | undefined;
/** What the clock had come to when it was last looked at: a signal is given when it passes by, be it in a new view. */
let seen = 0;

/** `Speaking 0:40 of 2:00`, and a bar; goes on by itself, until the next view. */
export function limits(view: InterviewView, labels: PanelLabels): HTMLElement {
  const { clock, paused } = view;
  return element(
    'section',
    { id: 'limits', 'aria-label': labels.time, class: lookOf(view, 0) },
    ...partsOf(view, labels, 0),
    paused ? element('p', { id: 'signal' }, labels.paused) : element('p', { id: 'signal' }, signalAt(view, labels, clock.spent)),
  );
}

/** `12:40 left` of all of it. */
export function timeLeft({ whole }: InterviewView, labels: PanelLabels, more = 0): string {
  return whole ? labels.left.replace('{0}', () => clockText(Math.max(0, whole.limit - whole.spent - more))) : '';
}

/** Signals in words, each once. */
export function runLimits(view: PanelView, labels: PanelLabels, signal: (words: string) => void): void {
  const before = running?.view;
  running = view.kind === 'interview' && !view.paused ? { view, labels, signal, since: performance.now() } : undefined;
  const isSame = view.kind === 'interview' && before?.turn === view.turn && before.clock.part === view.clock.part;
  if (!isSame) seen = view.kind === 'interview' ? view.clock.spent : 0;
  tickLimitsWhileSeen();
}

/** Nobody needs it while the page is hidden. */
export function tickLimitsWhileSeen(): void {
  clearInterval(ticking);
  if (running && !document.hidden) ticking = setInterval(tick, TICK_MS);
}

function tick(): void {
  const shown = document.getElementById('limits');
  if (!running || !shown) return;
  const { labels, signal, since, view } = running;
  const more = performance.now() - since;
  shown.className = lookOf(view, more);
  partsOf(view, labels, more).forEach((part, at) => {
    const old = shown.children[at];
    if (old instanceof HTMLProgressElement && part instanceof HTMLProgressElement) old.value = part.value;
    else if (old && old.textContent !== part.textContent) old.textContent = part.textContent;
  });
  const left = document.getElementById('left');
  if (left) left.textContent = timeLeft(view, labels, more);
  const now = view.clock.spent + more;
  const passed = view.clock.signals.filter(({ at }) => at > seen && at <= now);
  seen = now;
  if (passed.length === 0) return;
  const words = signalAt(view, labels, now);
  const place = document.getElementById('signal');
  if (place) place.textContent = words;
  if (words !== '') signal(words);
}

function partsOf({ clock: { limit, part, spent } }: InterviewView, labels: PanelLabels, more: number): HTMLElement[] {
  const time = clockText(spent + more);
  const of = limit === undefined ? time : labels.ofLimit.replace('{0}', () => time).replace('{1}', () => clockText(limit));
  const name = part === 'thinking' ? labels.thinking : labels.speaking;
  const words = element('p', { id: 'limit-clock', role: 'timer' }, `${name} ${of}`);
  if (limit === undefined) return [words];
  const bar = element('progress', { class: 'limit', 'aria-hidden': 'true', max: String(Math.max(1, limit)), value: String(Math.min(spent + more, limit)) });
  return [words, bar];
}

function lookOf({ clock: { limit = Infinity, part, spent }, paused }: InterviewView, more: number): string {
  return [part, ...(spent + more >= limit ? ['over'] : []), ...(paused ? ['paused'] : [])].join(' ');
}

/** What the last signal says. When thinking is over, the host says that speaking begins. */
function signalAt({ clock: { part, signals } }: InterviewView, labels: PanelLabels, now: number): string {
  const last = signals.filter(({ at }) => at <= now).at(-1);
  if (!last) return '';
  if (part === 'thinking') return last.kind === 'half' ? labels.halfThinking : '';
  return last.kind === 'half' ? labels.halfSpeaking : labels.endSpeaking;
}
