import type { PanelLabels } from '../protocol/labels';
import type { Act, ToHost } from '../protocol/messages';
import type { CardView, PanelView } from '../protocol/panelView';

/** Something that can be done now, by a button and by a key. */
export interface Action {
  /** Of its button. */
  readonly id: string;
  readonly label: string;
  /** A second line on the button. */
  readonly more?: string;
  /** The physical key, whatever the input method makes of it. */
  readonly code: string;
  /** As printed on the key. */
  readonly key: string;
  readonly place: 'main' | 'rating' | 'quiet' | 'inside';
  readonly isPrimary?: boolean;
  /** What the host is told; else the page does it. */
  readonly message?: ToHost;
}

/** The keys that are letters. */
const LETTERS: Readonly<Partial<Record<Act, string>>> = {
  hint: 'H', model: 'M', timer: 'T', speak: 'V', skip: 'S', suspend: 'X', undo: 'Z', open: 'O', write: 'W', end: 'E',
  practiceWeak: 'R', practiceAll: 'A', saveNote: 'N', close: 'C',
}; // prettier-ignore

export function actionsOf(view: PanelView, labels: PanelLabels): readonly Action[] {
  switch (view.kind) {
    case 'empty':
      return view.offer === undefined
        ? [letter('close', labels.close, 'main', 0)]
        : [
            { ...act('offer', view.offer, 'Space', labels.space, 'main', 0), isPrimary: true },
            letter('close', labels.close, 'main', 0),
          ];
    case 'card':
      return view.writing ? writing(labels, view.turn) : [...asking(view, labels), ...quiet(view, labels)];
    case 'summary':
      return [
        ...(view.weakest.length > 0 ? [{ ...letter('practiceWeak', labels.practiceWeak, 'main', view.turn), isPrimary: true }] : []),
        letter('practiceAll', labels.practiceAll, 'main', view.turn),
        letter('saveNote', labels.saveNote, 'main', view.turn),
        ...(view.canUndo ? [letter('undo', labels.undo, 'quiet', view.turn)] : []),
        letter('close', labels.close, 'quiet', view.turn),
      ];
  }
}

/** `text` is what was typed: the page adds it. */
function writing(labels: PanelLabels, turn: number): Action[] {
  return [
    { id: 'save', label: labels.save, code: '', key: isMac() ? '⌘⏎' : 'Ctrl+⏎', place: 'main', isPrimary: true },
    act('stopWriting', labels.stopWriting, 'Escape', labels.escape, 'main', turn),
  ];
}

function asking(view: CardView, labels: PanelLabels): Action[] {
  const { answer, hasModel, hint, missing, modelHtml, ratings, timer, turn } = view;
  const isOpen = missing || answer?.isAll === true;
  const hasMore = !isOpen && (!answer || answer.shown < answer.points);
  const isPartly = !isOpen && answer !== undefined && answer.shown > 0;
  const reveal = { ...act('reveal', isPartly ? labels.revealRest : labels.reveal, 'Space', labels.space, 'main', turn), isPrimary: !isPartly };
  const point = { ...act('point', labels.point, 'ArrowRight', '→', 'main', turn), isPrimary: isPartly };
  return [
    ...(missing ? [letter('write', labels.write, 'inside', turn)] : []),
    ...(isOpen && hasModel ? [letter('model', modelHtml === undefined ? labels.showModel : labels.hideModel, 'inside', turn)] : []),
    ...(isOpen ? [] : [reveal]),
    ...(hasMore ? [point] : []),
    ...(isPartly ? [{ id: 'said', label: labels.said, code: 'Enter', key: labels.enter, place: 'main' } as const] : []),
    ...(isOpen || hint || isPartly ? [] : [letter('hint', labels.getHint, 'main', turn)]),
    ...(timer?.running === 'thinking' && !isPartly && !isOpen ? [letter('speak', labels.speak, 'main', turn)] : []),
    ...(ratings ?? []).map(
      ({ rating, label, wait }): Action => ({
        id: `rate-${rating}`,
        label,
        ...(wait === undefined ? {} : { more: wait }),
        code: `Digit${rating}`,
        key: String(rating),
        place: 'rating',
        message: { type: 'rate', rating, turn },
      }),
    ),
  ];
}

function quiet({ canUndo, timer, turn }: CardView, labels: PanelLabels): Action[] {
  return [
    letter('skip', labels.skip, 'quiet', turn),
    letter('suspend', labels.suspend, 'quiet', turn),
    ...(canUndo ? [letter('undo', labels.undo, 'quiet', turn)] : []),
    letter('open', labels.openNote, 'quiet', turn),
    letter('timer', timer ? labels.hideTimer : labels.showTimer, 'quiet', turn),
    letter('end', labels.end, 'quiet', turn),
  ];
}

function letter(name: Act, label: string, place: Action['place'], turn: number): Action {
  const key = LETTERS[name] ?? '';
  return act(name, label, `Key${key}`, key, place, turn);
}

function act(name: Act, label: string, code: string, key: string, place: Action['place'], turn: number): Action {
  return { id: name, label, code, key, place, message: { type: 'act', act: name, turn } };
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
