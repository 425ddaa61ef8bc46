import { addFollowUp } from './tools/addFollowUp';
import { addQuestion } from './tools/addQuestion';
import { listQuestions } from './tools/listQuestions';
import { readQuestion } from './tools/readQuestion';
import { targetProgress } from './tools/targetProgress';
import { writeAnswer } from './tools/writeAnswer';
import { type Input, inputFor } from './schema';
import type { Tool } from './tool';

/** All that an agent can do with notes, in VS Code as on the command line. */
export const TOOLS: readonly Tool[] = [listQuestions, readQuestion, targetProgress, writeAnswer, addFollowUp, addQuestion];

export function toolNamed(name: string): Tool | undefined {
  return TOOLS.find((tool) => tool.name === name);
}

/** Reads what a model says to a tool. */
export function inputOf({ input }: Tool, said: unknown): Input {
  return inputFor(input, said);
}
