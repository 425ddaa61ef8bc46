import { anything, count, either, exactly, object, type Of, oneOf, type Reader, text } from '../core/reader';
import { LABELS } from './labels';
import { panelView, spokenView } from './panelView';

/** The words of the page that do not depend on what it shows. */
export type PanelLabels = Of<typeof panelLabels>;
const panelLabels = object(Object.fromEntries(LABELS.map((name) => [name, text()])) as Record<(typeof LABELS)[number], Reader<string>>);

export type Show = Of<typeof show>;
const show = exactly({ type: oneOf('show'), view: panelView, labels: panelLabels });

/** The session, for the page to keep: so it comes back when the window is opened again. It may be big, and comes after the view. */
const keep = exactly({ type: oneOf('keep'), session: anything });

/** How long what was typed takes to say. */
const spokenMessage = exactly({ type: oneOf('spoken'), turn: count(), spoken: spokenView });

/** What the practice panel's host says to its page. */
export type ToPanel = Of<typeof parseToPanel>;

/** Reads a message from the host. Others' messages may arrive at the same window; they are ignored. */
export const parseToPanel = either(show, keep, spokenMessage);
