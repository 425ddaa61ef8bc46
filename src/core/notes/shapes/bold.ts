import { evidenceOf } from './evidence';
import { Series } from './series';
import type { Found, Shape } from './shape';
import { hasSlot } from '../slot';

const LONGEST = 200;

/**
 * A paragraph that is bold as a whole, with others like it, and the answer below it:
 * ```
 * **Why do you want to leave?**
 * I have learned what …
 * ```
 */
export const bold: Shape = {
  id: 'bold',
  find(page, taken) {
    const bySection = new Map<number, number[]>();
    const all: number[] = [];
    let question = -1;
    page.lines.forEach(({ block, title, label }, at) => {
      if (taken.has(at)) question = at;
      if (block.indent > 0 || taken.covers(at)) return;
      if (block.kind !== 'text' || taken.has(at) || label || !title.bold || title.text === '' || title.text.length > LONGEST) return;
      const above = page.above(at);
      if ([...page.allAbove(at)].some((up) => taken.has(up))) return;
      if (page.isBelowAside(at) || page.hidden.has(at) || (page.isBelowAnswer(at) && !page.isModelAnswer(at)) || question > above) return;
      all.push(at);
      const section = bySection.get(above);
      if (section) section.push(at);
      else bySection.set(above, [at]);
    });
    const whole = new Series(page, all);
    const found: Found[] = [];
    for (const [title, members] of bySection) {
      const series = new Series(page, members);
      const says = page.saysQuestions(title);
      const slots = members.filter((at) => hasSlot(page, at)).length;
      const isForm = slots >= 2 && slots >= members.length * 0.5;
      if (!isForm && (says || !page.isGuide ? !whole.isConvincing && !series.isConvincing && !(says && series.share >= 0.3) : true)) continue;
      for (const at of members) {
        if (page.line(at).asking.weight < 0.5 && series.share < 0.6 && !(isForm && hasSlot(page, at))) continue;
        found.push({ at, evidence: evidenceOf(page, at, ...series.evidence(title)) });
      }
    }
    return found;
  },
};
