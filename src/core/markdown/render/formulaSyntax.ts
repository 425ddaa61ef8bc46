import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

const DOLLAR = 36;
/** `$`, `$$`: more are no formula within a line. */
const MOST = 2;

/**
 * Formulas between dollars, as people write them and not money:
 * ```
 * $O(n)$, $$a^2$$                  formulas
 * $5 and $10, US$5, $HOME/$PATH    text: a single dollar has no blank within, no letter or digit without
 * ```
 */
const formulaInText: Construct = {
  name: 'mathText',
  tokenize: tokenizeFormula,
  previous: (code) => code !== DOLLAR && !isWord(code),
};

export const formulas: Extension = { flow: math().flow ?? {}, text: { [DOLLAR]: formulaInText } };

export const formulaNodes: FromMarkdown = mathFromMarkdown();

function tokenizeFormula(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let opened = 0;
  let closed = 0;
  let last: Code = null;
  return (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return open(code);
  };

  function open(code: Code): State | undefined {
    if (code === DOLLAR) {
      opened += 1;
      effects.consume(code);
      return open;
    }
    if (opened > MOST || (opened === 1 && isBlank(code))) return nok(code);
    effects.exit('mathTextSequence');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      if (opened === 1 && isBlank(last)) return nok(code);
      effects.enter('mathTextSequence');
      return close(code);
    }
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      last = code;
      return inside;
    }
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    const escaped = code === DOLLAR && last === 92;
    if (code === null || (code === DOLLAR && !escaped) || isLineEnd(code)) {
      effects.exit('mathTextData');
      return inside(code);
    }
    effects.consume(code);
    last = last === 92 && code === 92 ? 32 : code; // `\\$`: the backslash is escaped, not the dollar
    return data;
  }

  function close(code: Code): State | undefined {
    if (code === DOLLAR) {
      closed += 1;
      effects.consume(code);
      return closed > opened ? nok(code) : close;
    }
    if (closed !== opened || (opened === 1 && (isWord(code) || code === 123))) return nok(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok(code);
  }
}

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

function isBlank(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

/** A letter or digit of English: `$x$는` is a formula with a particle. */
function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\dA-Za-z]/.test(String.fromCharCode(code));
}
