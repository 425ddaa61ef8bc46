import { headingWithMarker } from './headingWithMarker';
import type { Shape } from './shape';

/** Every way of writing that is read. */
export const SHAPES: readonly Shape[] = [headingWithMarker];
