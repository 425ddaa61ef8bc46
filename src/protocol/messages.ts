/** What the practice panel's page and its host say to each other. */

/** What the page shows. All HTML in it is sanitized already. */
export type PanelView =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'finished'; readonly summary: string }
  | {
      readonly kind: 'card';
      readonly progress: string;
      readonly number: number;
      readonly total: number;
      readonly place: string;
      readonly question: string;
      readonly bodyHtml?: string;
      /** Only when the card is revealed. */
      readonly revealed?: RevealedPart;
    };

/** What a card shows below its question once it is revealed. */
export interface RevealedPart {
  /** The person's own answer, part by part; nothing if there is none. */
  readonly ownHtml: readonly string[];
  readonly modelHtml: readonly string[];
  readonly followUps: readonly string[];
}

/** The page's words, in the person's language. */
export interface PanelLabels {
  readonly showAnswer: string;
  readonly answer: string;
  readonly modelAnswer: string;
  readonly followUps: string;
  readonly next: string;
  readonly previous: string;
  readonly openNote: string;
  readonly restart: string;
  readonly nothingToPractice: string;
  readonly howToWrite: string;
  readonly noAnswer: string;
  readonly space: string;
}

export interface ToPanel {
  readonly type: 'show';
  readonly view: PanelView;
  readonly labels: PanelLabels;
}

const TO_HOST = ['ready', 'reveal', 'next', 'previous', 'restart', 'open'] as const;

export interface ToHost {
  readonly type: (typeof TO_HOST)[number];
}

/** Reads a message that came from the page, which is not to be trusted. */
export function parseToHost(message: unknown): ToHost | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const type = TO_HOST.find((known) => known === message.type);
  return type && { type };
}
