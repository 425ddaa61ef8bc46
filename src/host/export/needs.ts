import type { Progress } from '../../core/history/known';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { TargetsByFolder } from '../shared/choosing/targetLines';

/** What an export is made of. */
export interface ExportNeeds {
  readonly index: NoteIndex;
  readonly history: Progress;
  readonly targets: TargetsByFolder;
}
