import type { CardView, PanelView } from '../protocol/panelView';
import { newestPoint } from './points';

/** Where the eye goes with this view, if it goes anywhere: a new question, a revealed point, the text to write. */
export function whereTheEyeGoes(page: Element, before: PanelView | undefined, now: PanelView): HTMLElement | undefined {
  const find = (selector: string): HTMLElement | undefined => page.querySelector<HTMLElement>(selector) ?? undefined;
  if (now.kind !== 'card' || before?.kind !== 'card' || before.turn !== now.turn) {
    const isSame = before?.kind === now.kind && now.kind !== 'card' && (now.kind === 'empty' || (before.kind !== 'empty' && before.turn === now.turn));
    return isSame ? undefined : find(now.kind === 'card' && now.writing ? '#text' : 'h1');
  }
  if (now.writing && !before.writing) return find('#text');
  if (now.writing) return undefined;
  if (before.writing) return find('#answer') ?? find('#write') ?? find('h1');
  if (isMoreShown(before, now)) return now.answer?.isAll === true && !before.answer ? find('#answer') : (newestOf(before, now, page) ?? find('#answer'));
  if (now.ratings && !before.ratings && !now.answer) return find('#missing');
  if (now.modelHtml !== undefined && before.modelHtml === undefined) return find('#model-answer');
  if (now.hint && now.hint.length > (before.hint?.length ?? -1)) return find('#hint-words');
  return undefined;
}

function isMoreShown({ answer: before }: CardView, { answer: now }: CardView): boolean {
  return now !== undefined && (!before || now.shown > before.shown || (now.isAll && !before.isAll));
}

/** The first of the points that were not there before. */
function newestOf({ answer: before }: CardView, { answer: now }: CardView, page: Element): HTMLElement | undefined {
  if (!now || now.shown - (before?.shown ?? 0) === 1) return newestPoint(page);
  return page.querySelector<HTMLElement>(`[data-point="${before?.shown ?? 0}"]`) ?? undefined;
}

/** Takes the focus there, and scrolls no more than needed for it to be seen. */
export function goTo(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  const { bottom, top } = target.getBoundingClientRect();
  const isInSight = top >= 0 && (bottom <= innerHeight || top < innerHeight / 2);
  if (!isInSight || target.dataset.point !== undefined) target.scrollIntoView({ block: 'nearest' });
}
