import { boxed } from './boxed';
import { card } from './card';
import { labeled } from './labeled';
import { problem } from './problem';
import type { Shape } from './shape';
import { table } from './table';
import { toggle } from './toggle';

/** Every way of writing that leaves no doubt, the plainest first; a later shape sees what is taken. */
export const SHAPES: readonly Shape[] = [toggle, table, card, problem, boxed, labeled];
