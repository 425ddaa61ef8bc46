import { type DefaultTreeAdapterTypes, html, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const HTML = words(`a abbr address article aside b bdi bdo blockquote br caption center cite code data dd del details dfn div dl dt em
  figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub
  summary sup table tbody td tfoot th thead time tr tt u ul var wbr`);
const MATH = words(`math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover none`);
const ATTRIBUTES = words(`align alt aria-label checked class colspan data-point dir disabled height href id lang open reversed rowspan
  scope src start title type value width`);
const MATH_ATTRIBUTES = words(`accent accentunder columnalign columnlines columnspan depth dir display displaystyle fence form height
  largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowlines rowspan rspace scriptlevel separator stretchy
  symmetric voffset width data-point`);
const CLASSES =
  /^(?:as-written|sentences|language-\S+|math-inline|math-display|hljs-[\w-]+|[a-z_]+_|javascript|css|xml|json|sql|footnotes|task-list-item|contains-task-list)$/;
const IDS = /^(?:body|answer-\d+)-(?:footnote|call)-\d+$/;

/** What a browser would make of some HTML that must not be in a rendering. No image is expected in it. */
export function dangersIn(text: string): string[] {
  return everyNode(parseFragment(text).childNodes).flatMap(dangersOf);
}

/** The points that are marked, in the order of the page. */
export function pointsIn(text: string): number[] {
  const elements = everyNode(parseFragment(text).childNodes).filter((node): node is Element => 'tagName' in node);
  return elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'data-point').map(({ value }) => Number(value)));
}

function dangersOf(node: Node): string[] {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [node.nodeName];
  const isMath = node.namespaceURI === html.NS.MATHML;
  const known = isMath ? MATH : HTML;
  const attributes = isMath ? MATH_ATTRIBUTES : ATTRIBUTES;
  const found = known.has(node.tagName) && node.tagName !== 'img' ? [] : [`<${node.tagName}>`];
  for (const { name, value } of node.attrs) {
    const isSafe = attributes.has(name) && isHarmless(node.tagName, name, value);
    if (!isSafe) found.push(`<${node.tagName} ${name}="${value}">`);
  }
  if (node.tagName === 'input' && !node.attrs.some(({ name }) => name === 'disabled')) found.push('an input that is not disabled');
  return found;
}

function isHarmless(tag: string, name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return tag === 'a' && /^(?:https?|mailto|page):$/.test(schemeOf(value));
    case 'src':
      return false;
    case 'class':
      return value
        .split(/\s+/)
        .filter(Boolean)
        .every((one) => CLASSES.test(one));
    case 'id':
      return IDS.test(value);
    case 'type':
      return tag === 'ol' ? /^[1aAiI]$/.test(value) : value === 'checkbox';
    default:
      return true;
  }
}

/** As a browser finds it, which leaves out tabs and the like. */
function schemeOf(href: string): string {
  try {
    return new URL(href, 'page://base/').protocol;
  } catch {
    return /^https?:\/\//.test(href) ? 'https:' : 'none:'; // it leads nowhere
  }
}

function everyNode(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...('childNodes' in node ? everyNode(node.childNodes) : [])]);
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
