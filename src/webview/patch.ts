import { fill, isSameHtml, takeSource } from './rendered';

/**
 * Makes an element of the page like a wanted one, and keeps every node of it that is alike: focus, selection and what
 * was scrolled stay as they are.
 */
export function patch(shown: Element, wanted: Element): void {
  patchAttributes(shown, wanted);
  if (shown instanceof HTMLTextAreaElement && wanted instanceof HTMLTextAreaElement) {
    if (shown.value !== wanted.value) shown.value = wanted.value; // else what is selected would be lost
    return;
  }
  if (isSameHtml(shown, wanted)) return;
  fill(wanted);
  takeSource(shown, wanted);
  patchChildren(shown, wanted);
}

function patchChildren(shown: Element, wanted: Element): void {
  let next = shown.firstChild;
  for (const child of [...wanted.childNodes]) {
    const alike = firstAlike(next, child);
    if (!alike) {
      shown.insertBefore(child, next);
      continue;
    }
    next = removeUntil(next, alike).nextSibling;
    if (alike instanceof Element && child instanceof Element) patch(alike, child);
    else if (alike.nodeValue !== child.nodeValue) alike.nodeValue = child.nodeValue;
  }
  removeUntil(next, null);
}

/** What is shown, from there on, of the same kind and of the same thing. */
function firstAlike(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  let node = from;
  while (node && !isAlike(node, wanted)) node = node.nextSibling;
  return node;
}

function isAlike(one: ChildNode, other: ChildNode): boolean {
  if (one.nodeName !== other.nodeName) return false;
  return !(one instanceof HTMLElement && other instanceof HTMLElement) || (one.id === other.id && one.dataset.of === other.dataset.of);
}

function removeUntil<Stop extends ChildNode | null>(from: ChildNode | null, stop: Stop): Stop {
  let node = from;
  while (node && node !== stop) {
    const after = node.nextSibling;
    node.remove();
    node = after;
  }
  return stop;
}

function patchAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}
