import type { ElementContent, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(nameImages)
  .use(rehypeSanitize, defaultSchema)
  .use(followPrefixedIds)
  .use(rehypeStringify)
  .freeze();

/** The HTML of a piece of Markdown, with everything that could run or load something taken out. */
export function renderMarkdown(markdown: string): string {
  try {
    return String(processor.processSync(markdown));
  } catch {
    return processor.stringify(asWritten(markdown)); // it is nested deeper than the stack goes
  }
}

function asWritten(text: string): Root {
  const pre: ElementContent = { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: text }] };
  return { type: 'root', children: [pre] };
}

/** Sanitizing puts a prefix before each id, so that none is mistaken for ours; links to them must follow. */
function followPrefixedIds() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
        properties.href = `#${defaultSchema.clobberPrefix ?? ''}${href.slice(1)}`;
      }
    });
  };
}

/** Puts an image's description where the image was: a note loads nothing. */
function nameImages() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined) return;
      const alt = element.properties.alt;
      const text: ElementContent = { type: 'text', value: typeof alt === 'string' ? alt : '' };
      parent.children[index] = text;
    });
  };
}
