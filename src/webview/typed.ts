import type { CardView, PanelView } from '../protocol/panelView';

const MOST = 20;

/** What was typed and is not saved yet, by the card's id: it outlives what the page shows, and the page. */
export class TypedTexts {
  readonly #texts: Map<string, string>;
  /** The card whose text was sent to be saved. */
  #saving: string | undefined;

  constructor(kept: readonly (readonly [string, string])[]) {
    this.#texts = new Map(kept);
  }

  of(view: PanelView): string | undefined {
    return view.kind === 'card' ? this.#texts.get(view.id) : undefined;
  }

  type({ id }: CardView, text: string): void {
    this.#texts.delete(id); // and comes last again
    this.#texts.set(id, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST && oldest !== undefined) this.#texts.delete(oldest);
  }

  save({ id }: CardView): void {
    this.#saving = id;
  }

  stop(): void {
    this.#saving = undefined;
  }

  /** A text is saved when it was sent and need not be written any more; it is not if there was a problem with it. */
  see(view: PanelView): void {
    const still = view.kind === 'card' && view.id === this.#saving ? view.writing : undefined;
    if (still?.problem !== undefined) this.#saving = undefined;
    if (this.#saving === undefined || still) return;
    this.#texts.delete(this.#saving);
    this.#saving = undefined;
  }

  all(): [string, string][] {
    return [...this.#texts];
  }
}
