import type { Element, ElementContent } from 'hast';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import { isTooDeep } from './limits';

/** What is asked about in interviews; HTML is a part of `xml`. */
const languages = createLowlight({
  ...{ bash, c, cpp, csharp, css, diff, go, java, javascript, json, kotlin, php, python, ruby, rust, shell, sql, swift },
  ...{ typescript, xml, yaml },
});

/** Longer code is read in an editor. */
const LONGEST = 20_000;

/** The children of a block of code, its words in classes `hljs-…`; nothing if its language is not known. */
export function highlighted({ properties, children }: Element): ElementContent[] | undefined {
  const language = languageOf(properties.className);
  const [text] = children;
  if (!language || text?.type !== 'text' || children.length > 1 || text.value.length > LONGEST) return undefined;
  try {
    const tree = languages.highlight(language, text.value);
    return isTooDeep(tree) ? undefined : (tree.children as ElementContent[]);
  } catch {
    return undefined; // it is nested deeper than the stack goes
  }
}

/** ```` ```ts {3} ```` and ```` ```js:server.js ```` name their language first. */
function languageOf(classes: unknown): string | undefined {
  if (!Array.isArray(classes)) return undefined;
  for (const name of classes) {
    const language = /^language-([^\s:{,]+)/.exec(String(name))?.[1]?.toLowerCase();
    if (language !== undefined && languages.registered(language)) return language;
  }
  return undefined;
}
