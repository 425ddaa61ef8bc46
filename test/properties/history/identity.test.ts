import fc from 'fast-check';
import { runs } from '../settings';
import { Random } from '../texts/random';
import { Workspace } from './workspace';

type Change = 'insert' | 'delete' | 'edit' | 'move' | 'reorder' | 'renameNote' | 'renameSection';

const change = fc.constantFrom<Change>('insert', 'delete', 'edit', 'edit', 'move', 'move', 'reorder', 'renameNote', 'renameSection');
const seed = fc.integer();
/** Whether it is looked at from another computer, which has the notes and the log and nothing else. */
const elsewhere = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);

describe('Each history stays with its question, or a person is asked', () => {
  it('after any one change of a workspace whose questions have often the same text', () => {
    fc.assert(
      fc.property(seed, fc.array(change, { maxLength: 12 }), (number, changes) => {
        const workspace = new Workspace(new Random(number), ['Why?', 'What is it?', '왜 쓰나요?']);
        workspace.look(false);
        for (const name of changes) {
          workspace[name]();
          workspace.look(false);
        }
      }),
      runs(150),
    );
  });

  it('after many changes at once, if each question is edited or moved, not both, and one note gets another name', () => {
    const many = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(seed, fc.array(fc.tuple(many, fc.boolean(), elsewhere), { maxLength: 6 }), (number, looks) => {
        const workspace = new Workspace(new Random(number), []);
        workspace.look(false);
        for (const [changes, grows, forget] of looks) {
          const touched = new Set<number>();
          for (const [at, name] of changes.entries()) {
            if (name === (grows ? 'delete' : 'insert') || (name === 'renameNote' && changes.indexOf(name) < at)) continue;
            if (name !== 'edit' && name !== 'move') workspace[name]();
            else {
              const thought = workspace.someThought();
              if (!thought || touched.has(thought.id)) continue;
              touched.add(thought.id);
              workspace[name](thought);
            }
          }
          workspace.look(forget);
        }
      }),
      runs(150),
    );
  });
});
