import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { judge } from '../../notes/status';

/** A title above where something was read: what is below it is not said. */
const SOURCES =
  /^(?:sources?|references?|links?|see also|(?:further|more) reading|bibliography|resources?|(?:참고|출처|참조|레퍼런스|더 읽을거리|관련 링크|링크)(?:\s*(?:자료|문헌|링크|사이트))?|参考(?:文献|資料|资料|リンク)?|出典|来源|quellen|sources? et liens|références?|fuentes|referencias|referências|fontes|источники|ссылки|tham khảo|nguồn)$/iu;
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+)$/i;
const LONGEST = 200;

/** Whether a title says that sources follow: `Sources`, `## 🔗 참고 자료:` */
export function isAboutSources(node: Nodes): boolean {
  return SOURCES.test(bare(toString(node)));
}

/** What nobody says: an emoji, an address, an apology for having no answer, a to-do. What is no text is said in other words. */
export function isUnsaid([node, ...others]: readonly RootContent[]): boolean {
  if (!node || others.length > 0 || node.type !== 'paragraph') return false;
  const text = toString(node, { includeImageAlt: false, includeHtml: false }).trim();
  if (text === '') return !node.children.some(({ type }) => type === 'image' || type === 'imageReference' || type === 'html');
  if (!/[\p{L}\p{N}]/u.test(text)) return !/[$\p{Sc}\p{Sm}]/u.test(text);
  return isAddress(node) || (text.length <= LONGEST && judge(text.split('\n')).status === 'placeholder');
}

/** `https://…`, or nothing but links to the outside, with no more than a word before: `출처: [MDN](https://…)` */
function isAddress(node: Extract<RootContent, { type: 'paragraph' }>): boolean {
  const others: string[] = [];
  let links = 0;
  for (const child of node.children) {
    if (child.type === 'link' && /^(?:https?:|mailto:)/i.test(child.url)) links += 1;
    else others.push(...toString(child).split(/[\s,;·|]+/));
  }
  const words = others.map((word) => word.replace(/^[([<]+|[\])>]+$/g, '')).filter((word) => /[\p{L}\p{N}]/u.test(word) && !ADDRESS.test(word));
  const label = words.join(' ');
  return words.length === 0 ? links > 0 || others.some((word) => ADDRESS.test(word)) : links > 0 && SOURCES.test(bare(label));
}

function bare(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
