/** The ways of writing that leave no doubt; each is a file of this folder. */
export const SURE_SHAPES = ['toggle', 'table', 'card', 'problem', 'boxed', 'labeled'] as const;

/** How lines stand that are voted on. */
export const VOTED_SHAPES = ['heading', 'list', 'bold', 'plain'] as const;

export type SureShape = (typeof SURE_SHAPES)[number];
export type VotedShape = (typeof VOTED_SHAPES)[number];

/** How a question is written. `name`: the name of the note is the question. */
export type ShapeId = SureShape | VotedShape | 'name';

export function isSureShape(id: string): id is SureShape {
  return SURE_SHAPES.some((one) => one === id);
}

export function shapeNamed(id: string): ShapeId | undefined {
  return [...SURE_SHAPES, ...VOTED_SHAPES, 'name' as const].find((one) => one === id);
}
