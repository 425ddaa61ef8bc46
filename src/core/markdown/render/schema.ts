import type { Schema } from 'hast-util-sanitize';

/** What may be in a rendering. A note has no say in ids, classes (but a language), forms, styles, or what is loaded. */
export const SAFE: Schema = {
  tagNames: [
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins', 'kbd'],
    ...['mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
    ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure'],
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'summary', 'ul'],
    ...['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ],
  attributes: {
    '*': ['align', 'dir', 'lang', 'title'],
    a: ['href', 'dataFootnote'],
    code: [['className', /^language-[^\s]{1,40}$/, 'math-inline', 'math-display']],
    details: ['open'],
    img: ['alt', 'src', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['className', 'contains-task-list']],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    ul: [['className', 'contains-task-list']],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tfoot: ['table'], tr: ['table'] },
  strip: ['script', 'style', 'template', 'title', 'iframe', 'noembed', 'noframes', 'noscript', 'object'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

const WORDS = ['mi', 'mn', 'mo', 'ms', 'mtext', 'mspace'];
const FORMS = ['math', 'menclose', 'mfrac', 'mmultiscripts', 'mover', 'mpadded', 'mphantom', 'mprescripts', 'mroot', 'mrow', 'msqrt'];
const MORE = ['mstyle', 'msub', 'msubsup', 'msup', 'mtable', 'mtd', 'mtr', 'munder', 'munderover', 'none'];

/** What may be in a formula: presentation MathML alone, no HTML in it. */
export const SAFE_FORMULA: Schema = {
  tagNames: [...WORDS, ...FORMS, ...MORE],
  attributes: {
    '*': [
      ...['accent', 'accentunder', 'columnalign', 'columnlines', 'columnspan', 'depth', 'dir', 'displaystyle', 'fence', 'form', 'height'],
      ...['largeop', 'linethickness', 'lspace', 'mathvariant', 'maxsize', 'minsize', 'movablelimits', 'notation', 'rowlines'],
      ...['rowspan', 'rspace', 'scriptlevel', 'separator', 'stretchy', 'symmetric', 'voffset', 'width'],
    ],
    math: [['display', 'block', 'inline']],
  },
  clobber: [],
  clobberPrefix: '',
  strip: [],
};
