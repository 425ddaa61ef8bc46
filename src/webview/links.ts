/** A link in a note: within the page it leads there, else the host decides. VS Code itself does not get to see it. */
export function pressLink(event: MouseEvent, link: Element, open: (href: string) => void): void {
  event.preventDefault();
  event.stopPropagation();
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#')) {
    if (event.button < 2) open(href);
    return;
  }
  const target = document.getElementById(href.slice(1)) ?? document.getElementById(decoded(href.slice(1)));
  target?.scrollIntoView({ block: 'nearest' });
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by a program
  }
}
