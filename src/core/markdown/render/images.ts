import type { ElementContent, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { element } from './block';
import type { ShownImage } from './surroundings';

const LINK = /^https?:\/\//i;

/** Puts in each image's place what may be shown of it: nothing is loaded that was not allowed. */
export function showImages(tree: Root, image: (src: string) => ShownImage | undefined): void {
  visitParents(tree, 'element', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (node.tagName !== 'img' || !parent) return;
    const { src, alt, title, width, height } = node.properties;
    const says = typeof alt === 'string' ? alt : '';
    const shown = typeof src === 'string' && src !== '' ? image(src) : undefined;
    let instead: ElementContent = { type: 'text', value: says };
    if (shown && 'src' in shown) {
      const asked = { ...(title === undefined ? {} : { title }), ...sizeOf(width, 'width'), ...sizeOf(height, 'height') };
      instead = element('img', { src: shown.src, alt: says, ...asked }, []);
    } else if (shown && LINK.test(shown.link) && !ancestors.some((one) => one.type === 'element' && one.tagName === 'a')) {
      instead = element('a', { href: shown.link }, [{ type: 'text', value: says || shown.link }]);
    }
    parent.children[parent.children.indexOf(node)] = instead;
  });
}

function sizeOf(asked: unknown, name: 'width' | 'height'): Record<string, string> {
  return /^\d{1,4}%?$/.test(String(asked)) ? { [name]: String(asked) } : {};
}
