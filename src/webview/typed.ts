import type { CardView, PanelView } from '../protocol/panelView';

const MOST = 20;

/** What was typed and is not saved yet, by the card's id, or what is edited: it outlives what the page shows, and the page. */
export class TypedTexts {
  readonly #texts: Map<string, string>;
  /** By what the text is kept that was sent to be saved. */
  #saving: string | undefined;

  constructor(kept: readonly (readonly [string, string])[]) {
    this.#texts = new Map(kept);
  }

  of(view: PanelView): string | undefined {
    return view.kind === 'card' ? this.#texts.get(keyOf(view)) : undefined;
  }

  type(view: CardView, text: string): void {
    const key = keyOf(view);
    this.#texts.delete(key); // and comes last again
    this.#texts.set(key, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST && oldest !== undefined) this.#texts.delete(oldest);
  }

  save(view: CardView): void {
    this.#saving = keyOf(view);
  }

  stop(): void {
    this.#saving = undefined;
  }

  /** A text is saved when it was sent and need not be written any more; it is not if there was a problem with it. */
  see(view: PanelView): void {
    const still = view.kind === 'card' && view.writing?.of === this.#saving ? view.writing : undefined;
    if (still?.problem !== undefined) this.#saving = undefined;
    if (this.#saving === undefined || still) return;
    this.#texts.delete(this.#saving);
    this.#saving = undefined;
  }

  all(): [string, string][] {
    return [...this.#texts];
  }
}

function keyOf({ id, writing }: CardView): string {
  return writing?.of ?? id;
}
