/** Makes an element; its children may be text, which is never read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

export interface ButtonLook {
  readonly label: string;
  /** The key that does the same, as printed on the keyboard. */
  readonly key?: string;
  /** The same keys as a screen reader knows them. */
  readonly shortcuts?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
}

export function button(id: string, { label, key, shortcuts, primary, disabled }: ButtonLook, press: () => void): HTMLButtonElement {
  const made = element('button', { id, type: 'button', class: primary ? 'primary' : 'secondary' }, label);
  if (key) made.append(element('kbd', { 'aria-hidden': 'true' }, key));
  if (shortcuts) made.setAttribute('aria-keyshortcuts', shortcuts);
  made.disabled = disabled ?? false;
  made.addEventListener('click', press);
  return made;
}
