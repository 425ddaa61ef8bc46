/** Makes an element; its children may be text, which is never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Something that a person is led to, by focus, but does not find with Tab. */
export const LED_TO = { tabindex: '-1' } as const;

/** A small headline above a part of the page. */
export function partTitle(text: string): HTMLElement {
  return element('h2', { class: 'part-title' }, text);
}
