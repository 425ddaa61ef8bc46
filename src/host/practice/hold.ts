import { parseMock } from '../../core/mock/parseMock';
import { parseSession } from '../../core/practice/parseSession';
import type { Held, State } from './held';
import { MockHeld } from './mock/mockHeld';
import type { Needs } from './needs';
import { PracticeHeld } from './practiceHeld';

export function heldOf(state: State, needs: Needs, onChange: () => void): Held {
  return 'interview' in state ? new MockHeld(state, needs, onChange) : new PracticeHeld(state, needs, onChange);
}

/** Something that was kept, or nothing if that is nothing. */
export function parseState(stored: unknown): State | undefined {
  return parseMock(stored) ?? parseSession(stored);
}

/** It goes on counting where another one was shown before. */
export function withTurn(state: State, turn: number): State {
  return 'interview' in state ? { ...state, interview: { ...state.interview, turn } } : { ...state, turn };
}
