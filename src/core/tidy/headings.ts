import type { Sheet } from '../notes/sheet';
import type { RowPiece, TidyRow } from './row';

/** A title gets the blank behind its marks that makes it one: `####문제` → `#### 문제`. */
export function spacedHeadings(rows: readonly TidyRow[], { lines, at }: Sheet): RowPiece[] {
  return lines.flatMap(({ block }, index) => {
    const start = at[index] ?? 0;
    const row = rows[start];
    if (!row || block.kind !== 'heading' || block.text === '') return [];
    const marks = /#(\u3000*)$/.exec(row.text.slice(block.start, block.column));
    if (!marks) return [];
    const before = row.text.slice(0, block.column - (marks[1]?.length ?? 0));
    return [{ start, end: start + 1, rows: [{ ...row, text: `${before} ${row.text.slice(block.column)}` }] }];
  });
}
