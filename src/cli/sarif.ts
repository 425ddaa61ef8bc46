import { sep } from 'node:path';
import { version } from '../../package.json';
import type { LocatedQuestion, Unanswered } from './unanswered';
import { visibleJson } from './wording';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** A rule for each status that is a problem. */
const RULES = [
  { id: 'empty-answer', name: 'EmptyAnswer', shortDescription: { text: 'A question has no answer.' } },
  { id: 'placeholder-answer', name: 'PlaceholderAnswer', shortDescription: { text: 'A question has only a placeholder for an answer.' } },
] as const;

const RULE_OF: Readonly<Record<Unanswered['status'], number>> = { empty: 0, placeholder: 1 };

/** What is found as SARIF 2.1.0 has it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifOf(found: readonly LocatedQuestion[]): string {
  const driver = { name: 'Rehearse', version, rules: RULES.map((rule) => ({ ...rule, defaultConfiguration: { level: 'warning' } })) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that the check was run in.' } } },
    results: found.map(resultOf),
  };
  return `${visibleJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

function resultOf({ told: { path, message, status }, range: { start, end } }: LocatedQuestion): object {
  const region = { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
  const ruleIndex = RULE_OF[status];
  return {
    ruleId: RULES[ruleIndex]?.id,
    ruleIndex,
    level: 'warning',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: addressOf(path), region } }],
  };
}

/** A relative reference (RFC 3986) from the folder, or the address of a file that is named from the root. */
function addressOf(path: string): { uri: string; uriBaseId?: string } {
  const slashed = path.split(sep).join('/');
  const uri = slashed.split('/').map(encodeURIComponent).join('/');
  if (slashed.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[a-z]:\//i.test(slashed)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri: uri.replace(/^(?:\.\/)+/, ''), uriBaseId: 'SRCROOT' };
}
