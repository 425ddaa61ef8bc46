import { sep } from 'node:path';
import type { Unanswered } from './unanswered';
import { visible } from './wording';

/**
 * A command that GitHub Actions shows as an annotation:
 * ```
 * ::warning file=notes/os.md,line=3,title=Unanswered question::No answer to …
 * ```
 */
export function githubOf({ path, line, message }: Unanswered): string {
  const file = inProperty(path.replaceAll(sep, '/'));
  return `::warning file=${file},line=${line},title=Unanswered question::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return visible(inMessage(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
