import type { KeyAction } from './actions';

const HAS_KEYS_OF_ITS_OWN = 'button, a, input, textarea, select, summary';

export interface Keyboard {
  /** What can be done now. */
  readonly actions: () => readonly KeyAction[];
  readonly press: (action: KeyAction) => void;
}

/** Listens for the physical keys, so that they work under any input method, and only for those that do something now. */
export function listenForKeys({ actions, press }: Keyboard): void {
  let held: string | undefined;
  addEventListener('keydown', (event) => {
    if (event.repeat) {
      if (event.code === held) event.preventDefault();
      return;
    }
    const action = actionFor(event, actions());
    held = action && event.code;
    if (!action) return;
    event.preventDefault();
    press(action);
  });
  addEventListener('keyup', () => (held = undefined));
}

function actionFor(event: KeyboardEvent, actions: readonly KeyAction[]): KeyAction | undefined {
  const { code } = event;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target instanceof HTMLTextAreaElement) return inText(event, actions);
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return undefined;
  if ((code === 'Space' || code === 'Enter') && target.closest(HAS_KEYS_OF_ITS_OWN)) return undefined;
  if (code === 'ArrowRight' && target.closest('.scrolls')) return undefined;
  const meant = code.replace(/^Numpad(?=\d$)/, 'Digit').replace(/^NumpadEnter$/, 'Enter');
  return code === '' ? undefined : actions.find((action) => action.code === meant); // a keyboard on a screen may have no codes
}

/** While an input method composes a letter, its keys are its own. */
function inText(event: KeyboardEvent, actions: readonly KeyAction[]): KeyAction | undefined {
  if (event.isComposing || event.key === 'Process') return undefined;
  const isControl = event.ctrlKey || event.metaKey;
  if (event.altKey) return event.code === 'KeyM' && !isControl && !event.shiftKey ? actions.find(({ id }) => id === 'model') : undefined;
  if (event.code === 'Escape' && !isControl && !event.shiftKey) return actions.find(({ code }) => code === 'Escape');
  const wanted = event.shiftKey ? 'outline' : 'save';
  return /^(?:Numpad)?Enter$/.test(event.code) && isControl ? actions.find(({ id }) => id === wanted) : undefined;
}
