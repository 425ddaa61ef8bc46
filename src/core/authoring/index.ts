/** Writing into notes: each function tells the edits, and none is made here. */
export { addQuestion } from './addQuestion';
export { applyEdits, type Edit, type Writing } from './edit';
export { editAnswer } from './editAnswer';
export { notAQuestion } from './notAQuestion';
export { ignoreNote, readAs, WAYS_TO_READ, type WayToRead } from './readAs';
export { saveAnswer } from './saveAnswer';
export { fillWithToDo, markToDo } from './toDo';
export { writeAnswer } from './writeAnswer';
