import type { Evidence } from '../note';
import type { Page } from '../page';

/** What speaks for a line being a question, beside what its shape knows. */
export function evidenceOf(page: Page, at: number, ...known: Evidence[]): Evidence[] {
  const line = page.line(at);
  const evidence: Evidence[] = [...known];
  if (line.title.labeled) evidence.push('marker');
  if (line.asking.evidence) evidence.push(line.asking.evidence);
  if (line.title.number || /^\d/.test(line.block.marker)) evidence.push('number');
  return [...new Set(evidence)];
}
