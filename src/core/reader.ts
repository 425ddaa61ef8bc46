/**
 * Reads what may be anything, such as a message, a line of a log or what was kept: gives it, if it is what is expected,
 * and nothing else. It never throws. Types are derived from readers, so that both say the same.
 * ```
 * const card = object({ id: text(40) }, { due: text(40) });        type Card = Of<typeof card>;
 * card({ id: 'q1', more: 1 }) is { id: 'q1' }                      card({ id: 1 }) is undefined
 * ```
 */
export type Reader<T> = (value: unknown) => T | undefined;

/** What a reader gives. */
export type Of<S> = S extends (value: unknown) => infer T ? Exclude<T, undefined> : never;

type Readers = Readonly<Record<string, Reader<unknown>>>;
/** One type, and not two that are put together: so editors show it. */
type Flat<T> = { readonly [K in keyof T]: T[K] };
type AllOf<All extends Readers> = { readonly [K in keyof All]: Of<All[K]> };
type SomeOf<All extends Readers> = { readonly [K in keyof All]?: Of<All[K]> };

/** It may be missing only where it is optional. */
export const anything: Reader<unknown> = (value) => value;

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const number: Reader<number> = (value) => (typeof value === 'number' ? value : undefined);

export function between(least: number, most: number): Reader<number> {
  return (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined);
}

/** From 0, and finite. */
export const amount = between(0, Number.MAX_VALUE);

export const share = between(0, 1);

export function text(longest = Infinity): Reader<string> {
  return (value) => (typeof value === 'string' && value.length <= longest ? value : undefined);
}

/** Not empty. */
export const name: Reader<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A whole number from 0. */
export function count(most = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value) => (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined);
}

export function oneOf<const T extends string | number | boolean>(...allowed: readonly T[]): Reader<T> {
  return (value) => allowed.find((one) => one === value);
}

export function list<T>(each: Reader<T>, most = Infinity): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read: T[] = [];
    for (const item of value) {
      const one = each(item);
      if (one === undefined) return undefined;
      read.push(one);
    }
    return read;
  };
}

export function pair<A, B>(first: Reader<A>, second: Reader<B>): Reader<readonly [A, B]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const one = first(value[0]);
    const other = second(value[1]);
    return one === undefined || other === undefined ? undefined : [one, other];
  };
}

/** These fields, and perhaps those; of others nothing is known. */
export function object<Needed extends Readers>(needed: Needed): Reader<AllOf<Needed>>;
export function object<Needed extends Readers, Optional extends Readers>(needed: Needed, optional: Optional): Reader<Flat<AllOf<Needed> & SomeOf<Optional>>>;
export function object(needed: Readers, optional: Readers = {}): Reader<object> {
  const fields = [...Object.entries(needed), ...Object.entries(optional)];
  return (value) => {
    if (!isObject(value)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [name, reader] of fields) {
      const field = Object.hasOwn(value, name) ? value[name] : undefined;
      if (field === undefined && Object.hasOwn(optional, name)) continue;
      const one = reader(field);
      if (one === undefined && !(reader === anything && Object.hasOwn(value, name))) return undefined;
      read[name] = one;
    }
    return read;
  };
}

/** The same, and no others: of a message that is not to be trusted. */
export function exactly<Needed extends Readers>(needed: Needed): Reader<AllOf<Needed>>;
export function exactly<Needed extends Readers, Optional extends Readers>(needed: Needed, optional: Optional): Reader<Flat<AllOf<Needed> & SomeOf<Optional>>>;
export function exactly(needed: Readers, optional: Readers = {}): Reader<object> {
  const read = object(needed, optional);
  return (value) => {
    const isExact = isObject(value) && Object.keys(value).every((name) => Object.hasOwn(needed, name) || Object.hasOwn(optional, name));
    return isExact ? read(value) : undefined;
  };
}

/** Those of these fields that are as they should be. */
export function fitting<All extends Readers>(fields: All): Reader<SomeOf<All>> {
  const all = Object.entries(fields);
  return (value) => {
    const read: Record<string, unknown> = {};
    for (const [name, reader] of all) {
      const one = isObject(value) && Object.hasOwn(value, name) ? reader(value[name]) : undefined;
      if (one !== undefined) read[name] = one;
    }
    return read as SomeOf<All>;
  };
}

/** What is not as it should be, is this. */
export function otherwise<T>(reader: Reader<T>, instead: T): (value: unknown) => T {
  return (value) => reader(value) ?? instead;
}

/** All fields of the one, and of the other. */
export function both<A extends object, B extends object>(one: Reader<A>, other: Reader<B>): Reader<Flat<A & B>> {
  return (value) => {
    const first = one(value);
    const second = first && other(value);
    return second && { ...first, ...second };
  };
}

export function either<All extends readonly Reader<unknown>[]>(...readers: All): Reader<Of<All[number]>> {
  return (value) => {
    for (const reader of readers) {
      const read = reader(value);
      if (read !== undefined) return read as Of<All[number]>;
    }
    return undefined;
  };
}

/** Only if this holds, too. */
export function where<T>(reader: Reader<T>, holds: (read: T) => boolean): Reader<T> {
  return (value) => {
    const read = reader(value);
    return read !== undefined && holds(read) ? read : undefined;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
