/** What a message has to look like, put together of small checks. A check never throws. */
export type Check<T> = (value: unknown) => value is T;

/** What a value is that passes a check. */
type Of<C> = C extends Check<infer T> ? T : never;
type Checks = Readonly<Record<string, Check<unknown>>>;
type ObjectOf<Needed extends Checks, Optional extends Checks> = { readonly [K in keyof Needed]: Of<Needed[K]> } & {
  readonly [K in keyof Optional]?: Of<Optional[K]>;
};

export function text(longest: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= longest;
}

/** A whole number from 0. */
export function count(most: number): Check<number> {
  return (value): value is number => isNumber(value) && Number.isSafeInteger(value) && value <= most;
}

/** From 0, and finite. */
export const isNumber: Check<number> = (value): value is number => typeof value === 'number' && value >= 0 && value < Infinity;

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

export const isAnything = (() => true) as unknown as Check<unknown>;

export function oneOf<const T extends string | number>(...allowed: readonly T[]): Check<T> {
  return (value): value is T => allowed.some((one) => one === value);
}

export function list<T>(each: Check<T>, most: number): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every((one) => each(one));
}

export function pair<A, B>(first: Check<A>, second: Check<B>): Check<readonly [A, B]> {
  return (value): value is readonly [A, B] => Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}

/** These fields, perhaps those, and no others. */
export function object<Needed extends Checks, Optional extends Checks>(needed: Needed, optional: Optional): Check<ObjectOf<Needed, Optional>> {
  const checks: Checks = { ...needed, ...optional };
  return (value): value is ObjectOf<Needed, Optional> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (!Object.keys(needed).every((name) => Object.hasOwn(value, name))) return false;
    return Object.entries(value).every(([name, field]) => Object.hasOwn(checks, name) && checks[name]?.(field));
  };
}

export function either<T>(...checks: readonly Check<T>[]): Check<T> {
  return (value): value is T => checks.some((check) => check(value));
}
