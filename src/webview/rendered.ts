import { element } from './elements';
import { inLanguage } from './inLanguage';

interface HtmlSource {
  readonly html: string;
  readonly finish: (holder: Element) => void;
}

/** What an element is made of, or will be. */
const sources = new WeakMap<Element, HtmlSource>();

/**
 * An element that will hold the HTML. It is made of it when it comes into the page, so that the same HTML is not read
 * twice; `finish` then adds what the page needs in it.
 */
export function rendered(html: string, finish: (holder: Element) => void = () => undefined): HTMLElement {
  const made = element('div', { class: 'note-text', ...inLanguage(html) });
  sources.set(made, { html, finish });
  return made;
}

export function isSameHtml(shown: Element, wanted: Element): boolean {
  const source = sources.get(wanted);
  return source !== undefined && sources.get(shown)?.html === source.html;
}

/** Makes the contents of every rendered element in there. */
export function fill(within: Element): void {
  if (sources.has(within)) read(within);
  for (const found of within.querySelectorAll('.note-text')) read(found);
}

/** The shown element has been made like the wanted one. */
export function takeSource(shown: Element, wanted: Element): void {
  const source = sources.get(wanted);
  if (source !== undefined) sources.set(shown, source);
}

/** The only place where text becomes HTML. */
function read(holder: Element): void {
  const source = sources.get(holder);
  if (!source || holder.hasChildNodes()) return;
  holder.innerHTML = source.html; // sanitized by the host
  for (const table of holder.querySelectorAll('table')) {
    const frame = element('div', { class: 'table' });
    table.replaceWith(frame);
    frame.append(table);
  }
  // A text has footnotes, not a page: there may be more than one of them.
  for (const footnotes of holder.querySelectorAll('section')) footnotes.setAttribute('role', 'group');
  source.finish(holder);
}
