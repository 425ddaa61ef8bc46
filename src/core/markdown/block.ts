/**
 * What a line is, by how it begins:
 * ```
 * ## Title          heading        <details>         open
 * - item, 1. item   item           <summary>         summary
 * > quoted          quote          </details>        close
 * | a | b |         row            <br>, <p></p>     html
 * ---, ━━━━         rule           <!-- … -->        comment
 * anything else     text           ```…```           code (all of it is one block)
 * ```
 */
export type BlockKind = 'heading' | 'item' | 'text' | 'quote' | 'row' | 'rule' | 'code' | 'comment' | 'open' | 'summary' | 'close' | 'html';

/** A line of a note; code, comments and summaries may go over several. */
export interface Block {
  readonly kind: BlockKind;
  /** Lines count from the beginning of the segment that the block is in. */
  readonly line: number;
  readonly endLine: number;
  /** Where the line begins that is not indentation. */
  readonly start: number;
  /** Where the text begins in its line. */
  readonly column: number;
  /** Without what makes it a heading, an item, a quote. Of code: its first line that is not blank. */
  readonly text: string;
  /** How far the line is indented, in columns. */
  readonly indent: number;
  /** Of a heading: 1 to 6. */
  readonly level: number;
  /** Of an item: `-`, `1.`, `③`; of a tag its name; of a rule how it is drawn. */
  readonly marker: string;
  /** Whether it follows the line before it without a blank line. */
  readonly joined: boolean;
}
