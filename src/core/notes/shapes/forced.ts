import { isAnswer } from '../label';
import type { Page } from '../page';
import { isNumber } from '../slot';
import { evidenceOf } from './evidence';
import { Series } from './series';
import type { Found, Shape } from './shape';

/**
 * What the person says is a question: in front matter, `rehearse: on` makes one of each heading, or each item at the
 * margin, whichever asks more; `rehearse: heading`, `rehearse: list` and `rehearse: bold` say which form it is.
 */
export const forced: Shape = {
  id: 'on',
  find(page) {
    const wanted = page.frontMatter.get('rehearse') ?? '';
    if (wanted === '') return [];
    const forms = formsOf(page).filter(({ shape }) => wanted === 'on' || wanted === shape);
    const [most] = forms.sort((one, other) => other.series.asking - one.series.asking || other.series.size - one.series.size);
    return (most?.lines ?? []).map((at): Found => ({ at, evidence: evidenceOf(page, at, 'override') }));
  },
};

interface Form {
  readonly shape: string;
  readonly lines: readonly number[];
  readonly series: Series;
}

/** The lines of a note by their form: headings of one level, bullets or numbers at the margin, bold paragraphs. */
function formsOf(page: Page): Form[] {
  const forms = new Map<string, number[]>();
  page.lines.forEach((_, at) => {
    const form = formOf(page, at);
    const lines = forms.get(form ?? '');
    if (lines) lines.push(at);
    else if (form !== undefined) forms.set(form, [at]);
  });
  return [...forms].map(([form, lines]) => ({ shape: form.split(' ')[0] ?? '', lines, series: new Series(page, lines) }));
}

function formOf(page: Page, at: number): string | undefined {
  const { block, title, label } = page.line(at);
  if (title.text === '' || (label && isAnswer(label))) return undefined;
  if (block.kind === 'heading') return page.isAside(at) ? undefined : `heading ${block.level}`;
  if (block.indent > 0) return undefined;
  if (block.kind === 'item') return `list ${isNumber(block.marker) ? '1' : block.marker}`;
  return block.kind === 'text' && title.bold ? 'bold' : undefined;
}
