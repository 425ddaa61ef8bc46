import type { PanelLabels } from '../protocol/toPanel';
import type { Act, ToHost } from '../protocol/toHost';
import type { CardView, PanelView } from '../protocol/panelView';
import type { InterviewView } from '../protocol/interviewView';
import { voiceFor } from './aloud';

/** Something that can be done now, by a button and by a key. */
export interface KeyAction {
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
  hint: 'H',
  model: 'M',
  timer: 'T',
  speak: 'V',
  skip: 'S',
  suspend: 'X',
  undo: 'Z',
  open: 'O',
  write: 'W',
  review: 'R',
  followUp: 'F',
  end: 'E',
  practiceWeak: 'R',
  practiceAll: 'A',
  saveNote: 'N',
  close: 'C',
  pass: 'S',
  pause: 'P',
  mock: 'M',
}; // prettier-ignore

export function actionsOf(view: PanelView, labels: PanelLabels): readonly KeyAction[] {
  switch (view.kind) {
    case 'empty':
      return view.offer === undefined
        ? [letter('close', labels.close, 'main', 0)]
        : [{ ...act('offer', view.offer, 'Space', labels.space, 'main', 0), isPrimary: true }, letter('close', labels.close, 'main', 0)];
    case 'card':
      return view.writing ? writing(view, labels) : [...asking(view, labels), ...(view.spoken === undefined ? quiet : quietInReview)(view, labels)];
    case 'summary':
      return [
        ...(view.canPracticeWeak ? [{ ...letter('practiceWeak', labels.practiceWeak, 'main', view.turn), isPrimary: true }] : []),
        letter('practiceAll', labels.practiceAll, 'main', view.turn),
        letter('saveNote', labels.saveNote, 'main', view.turn),
        ...(view.canUndo ? [letter('undo', labels.undo, 'quiet', view.turn)] : []),
        letter('mock', labels.mock, 'quiet', view.turn),
        letter('close', labels.close, 'quiet', view.turn),
      ];
    case 'interview':
      return interviewing(view, labels);
    case 'report':
      return [
        { ...letter('saveNote', labels.saveReport, 'main', view.turn), isPrimary: true },
        ...(view.canPracticeWeak ? [letter('practiceWeak', labels.practiceWeak, 'main', view.turn)] : []),
        ...(view.canUndo ? [letter('undo', labels.undo, 'quiet', view.turn)] : []),
        letter('mock', labels.mock, 'quiet', view.turn),
        letter('close', labels.close, 'quiet', view.turn),
      ];
  }
}

/** Speaking begins and ends by keys of their own: as it may begin by itself, one key for both would skip a question. */
function interviewing({ aloud, clock, paused, turn }: InterviewView, labels: PanelLabels): KeyAction[] {
  const end = letter('end', labels.endInterview, 'quiet', turn);
  if (paused) return [{ ...letter('pause', labels.goOn, 'main', turn), isPrimary: true }, end];
  const onward =
    clock.part === 'thinking' ? act('speak', labels.speak, 'Space', labels.space, 'main', turn) : act('next', labels.next, 'ArrowRight', '→', 'main', turn);
  return [
    { ...onward, isPrimary: true },
    letter('pass', labels.pass, 'main', turn),
    ...(voiceFor(aloud) ? [{ id: 'readAloud', label: labels.readAloud, code: 'KeyR', key: 'R', place: 'quiet' } as const] : []),
    letter('pause', labels.pause, 'quiet', turn),
    end,
  ];
}

/** Letters are typed here, so what is done has keys with others. What was typed is added by the page. */
function writing({ hasModel, modelHtml, turn }: CardView, labels: PanelLabels): KeyAction[] {
  return [
    { id: 'save', label: labels.save, code: '', key: isMac() ? '⌘⏎' : 'Ctrl+⏎', place: 'main', isPrimary: true },
    act('stopWriting', labels.stopWriting, 'Escape', labels.escape, 'main', turn),
    { id: 'outline', label: labels.outline, code: '', key: isMac() ? '⇧⌘⏎' : 'Ctrl+Shift+⏎', place: 'main' },
    ...(hasModel ? [act('model', modelHtml === undefined ? labels.showModel : labels.hideModel, '', isMac() ? '⌥M' : 'Alt+M', 'inside', turn)] : []),
  ];
}

function asking(view: CardView, labels: PanelLabels): KeyAction[] {
  const { gone, missing, hasModel, modelHtml, turn } = view;
  if (gone) return [];
  const inside = [
    ...(missing ? [letter('write', labels.write, 'inside', turn)] : []),
    ...(hasModel ? [letter('model', modelHtml === undefined ? labels.showModel : labels.hideModel, 'inside', turn)] : []),
  ];
  return [...inside, ...(isOpen(view) ? [...rating(view), ...ticking(view, labels)] : revealing(view, labels))];
}

/** The newest point, or the one that has the focus, was said. */
function ticking({ answer }: CardView, labels: PanelLabels): KeyAction[] {
  return answer && answer.points > 0 ? [{ id: 'said', label: labels.said, code: 'Enter', key: labels.enter, place: 'quiet' }] : [];
}

/** Nothing more of the answer can be shown. */
function isOpen({ answer, ratings }: CardView): boolean {
  return answer ? answer.isAll || answer.shown >= answer.points : ratings !== undefined;
}

function revealing(view: CardView, labels: PanelLabels): KeyAction[] {
  const { answer, hasMoreHints, hint, missing, timer, turn } = view;
  const more = act('point', labels.point, 'ArrowRight', '→', 'main', turn);
  if (answer) {
    return [
      { ...more, isPrimary: true },
      act('reveal', labels.revealRest, 'Space', labels.space, 'main', turn),
      ...ticking(view, labels).map((said): KeyAction => ({ ...said, place: 'main' })),
    ];
  }
  return [
    { ...act('reveal', missing ? labels.saidIt : labels.reveal, 'Space', labels.space, 'main', turn), isPrimary: true },
    ...(missing ? [] : [more, ...(!hint || hasMoreHints ? [letter('hint', hint ? labels.nextHint : labels.getHint, 'main', turn)] : [])]),
    ...(timer?.running === 'thinking' ? [letter('speak', labels.speak, 'main', turn)] : []),
  ];
}

function rating({ ratings = [], turn }: CardView): KeyAction[] {
  return ratings.map(({ rating: value, label, wait }) => ({
    id: `rate-${value}`,
    label,
    ...(wait === undefined ? {} : { more: wait }),
    code: `Digit${value}`,
    key: String(value),
    place: 'rating',
    message: { type: 'rate', rating: value, turn },
  }));
}

function quiet({ canEdit, canReview, canUndo, cram, gone, timer, turn }: CardView, labels: PanelLabels): KeyAction[] {
  return [
    letter('skip', labels.skip, gone ? 'main' : 'quiet', turn),
    ...(gone || cram ? [] : [letter('suspend', labels.suspend, 'quiet', turn)]),
    ...(canUndo ? [letter('undo', labels.undo, 'quiet', turn)] : []),
    ...(canEdit ? [letter('write', labels.editAnswer, 'quiet', turn)] : []),
    ...(canReview ? [letter('review', labels.review, 'quiet', turn), letter('followUp', labels.followUp, 'quiet', turn)] : []),
    ...(gone ? [] : [letter('open', labels.openNote, 'quiet', turn)]),
    letter('timer', timer ? labels.hideTimer : labels.showTimer, 'quiet', turn),
    letter('end', labels.end, 'quiet', turn),
  ];
}

/** What is gone through after a mock interview was measured there, and is not practice. */
function quietInReview({ canEdit, canReview, canUndo, gone, turn }: CardView, labels: PanelLabels): KeyAction[] {
  return [
    letter('skip', labels.skip, gone ? 'main' : 'quiet', turn),
    ...(canUndo ? [letter('undo', labels.undo, 'quiet', turn)] : []),
    ...(canEdit ? [letter('write', labels.editAnswer, 'quiet', turn)] : []),
    ...(canReview ? [letter('review', labels.review, 'quiet', turn), letter('followUp', labels.followUp, 'quiet', turn)] : []),
    ...(gone ? [] : [letter('open', labels.openNote, 'quiet', turn)]),
    letter('end', labels.end, 'quiet', turn),
  ];
}

function letter(name: Act, label: string, place: KeyAction['place'], turn: number): KeyAction {
  const key = LETTERS[name] ?? '';
  return act(name, label, `Key${key}`, key, place, turn);
}

function act(name: Act, label: string, code: string, key: string, place: KeyAction['place'], turn: number): KeyAction {
  return { id: name, label, code, key, place, message: { type: 'act', act: name, turn } };
}

function isMac(): boolean {
  return navigator.userAgent.includes('Mac');
}
