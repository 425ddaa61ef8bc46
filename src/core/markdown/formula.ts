import temml from 'temml';

/** Longer ones take long. */
const LONGEST = 2000;

/** The MathML of a formula in TeX; nothing if it cannot be understood. Nothing in it can load or link to anything. */
export function formula(tex: string, isBlock: boolean): string | undefined {
  if (tex.length > LONGEST) return undefined;
  try {
    return temml.renderToString(tex, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      maxSize: [20, 20],
      macros: {},
    });
  } catch {
    return undefined;
  }
}
