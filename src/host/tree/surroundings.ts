import type { Outline } from '../../core/outline/outline';
import type { Rates } from '../../core/speech/speech';

/** What a row depends on beside its node. */
export interface RowSurroundings {
  readonly outline: Outline;
  readonly rates: Rates;
  /** Whether rows that hold others are open until the person closes them. */
  readonly open: boolean;
}
