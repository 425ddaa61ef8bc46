/** The ids of the ways of writing that leave no doubt. */
export const SHAPE_IDS: ReadonlySet<string> = new Set(['toggle', 'table', 'card', 'problem', 'boxed', 'labeled']);
