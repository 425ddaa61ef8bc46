import { between, otherwise } from '../reader';

/** How a person wants to be asked. */
export interface Wishes {
  /** How sure a question should still be known when it comes back: 0.9. */
  readonly retention: number;
  /** The most days until it comes back. */
  readonly longest: number;
  /** The hour at which a day begins. */
  readonly rollover: number;
}

export const WISHES: Wishes = { retention: 0.9, longest: 365, rollover: 4 };

/** How many are begun with on a day, if the person does not say. */
export const NEW_PER_DAY = 5;

/** The settings of practice, as somebody may have written them; what makes no sense is as it is at first. */
const SETTINGS = {
  desiredRetention: otherwise(between(0.7, 0.99), WISHES.retention),
  dayStartsAt: otherwise(between(0, 23), WISHES.rollover),
  newPerDay: otherwise(between(1, Number.MAX_SAFE_INTEGER), NEW_PER_DAY),
  mostPerDay: otherwise(between(0, Number.MAX_SAFE_INTEGER), 0),
};

export interface PracticeSettings {
  readonly wishes: Wishes;
  /** How many questions that were never practiced a person wants to begin with on a day. */
  readonly newPerDay: number;
  readonly mostPerDay: number;
}

/** What the settings say, asked for by their names. */
export function practiceSettingsOf(setting: (name: keyof typeof SETTINGS) => unknown): PracticeSettings {
  const read = (name: keyof typeof SETTINGS): number => SETTINGS[name](setting(name));
  return {
    wishes: { ...WISHES, retention: read('desiredRetention'), rollover: Math.floor(read('dayStartsAt')) },
    newPerDay: Math.floor(read('newPerDay')),
    mostPerDay: Math.floor(read('mostPerDay')) || Infinity,
  };
}
