import type { PanelLabels } from '../protocol/toPanel';
import type { KeptPanel } from '../protocol/kept';
import type { ToHost } from '../protocol/toHost';
import type { PanelView } from '../protocol/panelView';
import { parseKept } from '../protocol/kept';
import { parseToPanel } from '../protocol/toPanel';
import { type KeyAction, actionsOf } from './actions';
import { onVoices, readAloud, readWhenNew } from './aloud';
import { announce, announcer, newsOf } from './announce';
import { contentOf } from './content';
import { goTo, whereTheEyeGoes } from './focus';
import { listenForKeys } from './keys';
import { runLimits, tickLimitsWhileSeen } from './limits';
import { pressLink } from './links';
import { patch } from './patch';
import { focusedPoint, newestPoint, setTicks } from './points';
import { markScrollers } from './scrollers';
import { runTimer, tickWhileSeen } from './timer';
import { tone } from './tone';
import { TypedTexts } from './typed';
import { insertOutline, showSpoken } from './writing';

declare function acquireVsCodeApi(): { postMessage(message: ToHost): void; getState(): unknown; setState(state: KeptPanel): void };

const host = acquireVsCodeApi();
const page = document.createElement('main');
const kept = parseKept(host.getState());
const typed = new TypedTexts(kept.typed);
let session = kept.session;
let shown: { readonly view: PanelView; readonly labels: PanelLabels } | undefined;
let actions: readonly KeyAction[] = [];
/** What was pressed last, since something was shown. */
let pressed: string | undefined;

document.body.append(page, announcer());
window.addEventListener('message', ({ data }) => {
  const message = parseToPanel(data);
  if (message?.type === 'show') show(message.view, message.labels);
  if (message?.type === 'keep') keep(message.session);
  if (message?.type === 'spoken' && message.turn === turnNow()) showSpoken(page, message.spoken);
});
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
});
window.addEventListener('resize', () => markScrollers(page));
document.addEventListener('visibilitychange', () => {
  tickWhileSeen();
  tickLimitsWhileSeen();
});
onVoices(() => shown && show(shown.view, shown.labels));
page.addEventListener('click', click);
page.addEventListener('auxclick', click);
page.addEventListener('change', tick);
page.addEventListener('input', type);
listenForKeys({ actions: () => actions, press });
host.postMessage({ type: 'ready' });

function show(view: PanelView, labels: PanelLabels): void {
  const before = shown?.view;
  const hadFocus = document.hasFocus(); // else it is in the note, say, and must stay there
  const focused = document.activeElement;
  typed.see(view);
  shown = { view, labels };
  actions = actionsOf(view, labels);
  patch(page, contentOf(view, labels, typed.of(view)));
  if (view.kind === 'card') setTicks(page, view.answer?.ticked ?? []);
  runTimer(view.kind === 'card' ? view.timer : undefined, labels);
  markScrollers(page);
  const target = whereTheEyeGoes(page, before, view);
  if (target?.matches('h1')) scrollTo(0, 0);
  if (target && hadFocus) goTo(target);
  else if (hadFocus && focused && !focused.isConnected) page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  announce(newsOf(before, view, labels));
  listen(before, view, labels);
  keep();
}

/** What is heard of a mock interview, if anything is to be. */
function listen(before: PanelView | undefined, view: PanelView, labels: PanelLabels): void {
  const beginsToSpeak = before?.kind === 'interview' && view.kind === 'interview' && before.clock.part !== view.clock.part && before.turn === view.turn;
  if (beginsToSpeak && view.sounds && pressed !== 'speak') tone();
  pressed = undefined;
  runLimits(view, labels, (words) => {
    announce([words]);
    if (view.kind === 'interview' && view.sounds) tone();
  });
  readWhenNew(view);
}

function turnNow(): number | undefined {
  return shown?.view.kind === 'card' ? shown.view.turn : undefined;
}

function keep(now = session): void {
  session = now;
  host.setState({ session, typed: typed.all() });
}

function press({ id, label, message, more }: KeyAction): void {
  pressed = id;
  if (id === 'said') tickPoint();
  if (id === 'save') save();
  if (id === 'stopWriting') typed.stop();
  if (id === 'outline' && shown?.view.kind === 'card') insertOutline(page, shown.view);
  if (id === 'readAloud' && shown?.view.kind === 'interview') readAloud(shown.view);
  if (message?.type === 'rate') announce([more === undefined ? label : `${label}, ${more}`]);
  if (message) host.postMessage(message);
}

function save(): void {
  const text = page.querySelector('textarea')?.value;
  if (shown?.view.kind !== 'card' || text === undefined) return;
  typed.save(shown.view);
  host.postMessage({ type: 'save', text, turn: shown.view.turn });
}

function tickPoint(): void {
  const point = focusedPoint(page) ?? newestPoint(page);
  page.querySelector<HTMLElement>(`[data-tick="${point?.dataset.point ?? ''}"]`)?.click();
}

function click(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a[href]');
  if (link) pressLink(event, link, (href) => host.postMessage({ type: 'link', href }));
  const button = event.button === 0 ? event.target.closest('button') : null;
  const action = actions.find(({ id }) => id === button?.id);
  if (action) press(action);
  else if (button?.dataset.card !== undefined) host.postMessage({ type: 'openCard', id: button.dataset.card });
}

function tick({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.dataset.tick === undefined || shown?.view.kind !== 'card') return;
  host.postMessage({ type: 'tick', point: Number(target.dataset.tick), ticked: target.checked, turn: shown.view.turn });
}

function type({ target }: Event): void {
  if (!(target instanceof HTMLTextAreaElement) || shown?.view.kind !== 'card') return;
  typed.type(shown.view, target.value);
  keep();
  host.postMessage({ type: 'typed', text: target.value, turn: shown.view.turn });
}
