import * as vscode from 'vscode';
import { IN_DOUBT } from '../../core/notes/readAs';
import { shapeNamed } from '../../core/notes/shapes/ids';
import { shapeWord } from './shapeWords';

/** `heading 2`, `bold list -`, `inner line 1.`, `likely line`, `cell 3` */
const FORM = /^(inner |likely )?((?:indented )?(?:bold )?(?:heading|list|line|quote|cell|summary))(?: (\S+))?(?: (\d))?$/;

/** Lines of a form, for people: “list items with -”. */
export function lineWords(form: string): string {
  if (form === IN_DOUBT) return vscode.l10n.t('lines that may be questions');
  const [, which, kind = '', sign = '', depth] = FORM.exec(form) ?? [];
  const words = kind === '' ? wordsOfWhole(form) : kindWords(kind, sign);
  const deep = depth ? vscode.l10n.t('{0}, nested {1} deep', words, depth) : words;
  if (which === 'likely ') return vscode.l10n.t('{0} that look like questions', deep);
  return which ? vscode.l10n.t('{0} within answers', deep) : deep;
}

/** A form that is named without saying more of it. */
function wordsOfWhole(form: string): string {
  if (form === 'on') return vscode.l10n.t('what the note’s front matter asks for');
  const shape = shapeNamed(form);
  return shape ? shapeWord(shape) : form;
}

function kindWords(kind: string, sign: string): string {
  switch (kind) {
    case 'heading':
      return sign ? vscode.l10n.t('headings of level {0}', sign) : vscode.l10n.t('headings');
    case 'list':
      return sign ? vscode.l10n.t('list items with {0}', sign) : vscode.l10n.t('list items');
    case 'bold list':
      return vscode.l10n.t('bold list items with {0}', sign);
    case 'bold line':
      return signed(vscode.l10n.t('bold lines'), sign);
    case 'indented line':
      return signed(vscode.l10n.t('indented lines'), sign);
    case 'indented bold line':
      return signed(vscode.l10n.t('indented bold lines'), sign);
    case 'quote':
      return signed(vscode.l10n.t('quotes'), sign);
    case 'bold quote':
      return signed(vscode.l10n.t('bold quotes'), sign);
    case 'cell':
      return vscode.l10n.t('cells of column {0}', sign);
    case 'summary':
      return vscode.l10n.t('titles of toggles');
    default:
      return signed(vscode.l10n.t('plain lines'), sign);
  }
}

/** `1.`, `①`, `Q`: what such lines begin with. */
function signed(words: string, sign: string): string {
  return sign ? vscode.l10n.t('{0} with {1}', words, sign) : words;
}

export function inDoubtWords(lines: number): string {
  return lines === 1 ? vscode.l10n.t('1 line may be a question') : vscode.l10n.t('{0} lines may be questions', lines);
}
