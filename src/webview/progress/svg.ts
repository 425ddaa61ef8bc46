const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** Makes an element of a picture; its colors come from its class, as the page allows no styles in it. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly (Node | string | undefined)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A picture of that size in pixels; `words` say what is to be seen in it. */
export function picture(look: string, width: number, height: number, words: string, ...children: readonly (Node | undefined)[]): SVGSVGElement {
  return svg('svg', { class: look, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': words }, ...children);
}

export function label(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start'): SVGTextElement {
  return svg('text', { x, y, 'text-anchor': anchor }, text);
}
