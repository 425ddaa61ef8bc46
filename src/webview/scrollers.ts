/** What is wider than its place can be scrolled by keyboard, and then the arrows are its own. */
export function markScrollers(page: Element): void {
  for (const found of page.querySelectorAll('pre, .table, math[display="block"]')) {
    const scrolls = found.scrollWidth > found.clientWidth;
    found.classList.toggle('scrolls', scrolls);
    if (scrolls) found.setAttribute('tabindex', '0');
    else found.removeAttribute('tabindex');
  }
}
