import { dayOf } from '../../../../src/core/history/days';
import { Schedule } from '../../../../src/core/history/schedule';
import { WISHES } from '../../../../src/core/history/wishes';
import { inputOf, toolNamed } from '../../../../src/core/agent/tools';
import type { Plan } from '../../../../src/core/agent/tool';
import { toldJson } from '../../../../src/core/agent/told';
import type { AgentFolder, AgentWorkspace } from '../../../../src/core/agent/workspace';
import { applyEdits } from '../../../../src/core/authoring/edit';
import { pointTextsOf } from '../../../../src/core/markdown/render';
import { questionsOf } from '../../../../src/core/targets/belonging';
import { EVERYTHING, type Target } from '../../../../src/core/targets/target';
import { NOON } from '../history/events';
import { Home } from '../history/home';

export interface Aim extends Partial<Target['counted']> {
  readonly name: string;
  readonly inDays?: number;
}

export interface ToldQuestion extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly question: string;
  readonly status: string;
}

/** What may be told. */
export interface Told extends Readonly<Record<string, unknown>> {
  readonly total: number;
  readonly nextOffset?: number;
  readonly questions: readonly ToldQuestion[];
  readonly followUps: readonly ToldQuestion[];
  readonly targets: readonly Readonly<Record<string, unknown>>[];
}

/** Uses the tools as a model does: it knows what it is told, and nothing else. */
export class Agent {
  readonly home: Home;
  readonly #aims: readonly Aim[];

  constructor(notes: Readonly<Record<string, string>>, ...aims: readonly Aim[]) {
    this.home = new Home(notes);
    this.#aims = aims;
  }

  /** What a reading tool tells. */
  ask(name: string, input: object = {}): Told {
    const tool = toolNamed(name);
    if (!tool || tool.writes) throw new Error(name);
    return JSON.parse(toldJson(tool.run(inputOf(tool, input), this.#workspace))) as Told;
  }

  plan(name: string, input: object): Plan {
    const tool = toolNamed(name);
    if (!tool?.writes) throw new Error(name);
    return tool.plan(inputOf(tool, input), this.#workspace);
  }

  /** Does what a writing tool plans, and gives the text of the note. */
  write(name: string, input: object): string {
    const { uri, note, edits } = this.plan(name, input);
    this.home.write({ [uri.slice(Home.uri('').length)]: applyEdits(note.text, edits) });
    return this.home.index.get(uri)?.text ?? '';
  }

  /** The ids of what is listed. */
  ids(input: object = {}): string[] {
    return this.ask('rehearse_list_questions', input).questions.map(({ id }) => id);
  }

  get #workspace(): AgentWorkspace {
    const { home } = this;
    const today = dayOf({ at: NOON + home.time, offset: 0 });
    const targets = this.#aims.map(({ name, inDays, ...counted }) => ({
      target: { name, counted: { ...EVERYTHING, ...counted } },
      day: inDays === undefined ? undefined : today + inDays,
    }));
    const folder: AgentFolder = {
      questions: questionsOf({ index: home.index, pathOf: (uri) => uri.slice(Home.uri('').length) }),
      knownAt: (key) => home.progress.at(key),
      schedule: new Schedule(WISHES),
      retention: 0.9,
      rollover: WISHES.rollover,
      newPerDay: 5,
      mostPerDay: Infinity,
      today,
      targets,
    };
    return { folders: [folder], pointsOf: pointTextsOf };
  }
}
