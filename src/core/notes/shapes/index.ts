import { bold } from './bold';
import { boxed } from './boxed';
import { card } from './card';
import { forced } from './forced';
import { heading } from './heading';
import { labeled } from './labeled';
import { list } from './list';
import { plain } from './plain';
import { problem } from './problem';
import type { Shape } from './shape';
import { table } from './table';
import { toggle } from './toggle';

/** Every way of writing that is read. What is plainly a question comes first; a later shape sees what is taken. */
export const SHAPES: readonly Shape[] = [forced, toggle, table, card, problem, boxed, labeled, heading, bold, list, plain];
