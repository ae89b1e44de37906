import { firstRunAfter } from './blocks/raw-text';
import { isElement, native } from './clone/native';
import type { Survey } from './survey-page';

/**
 * For each block, whether the live page shows it: a style sheet may hide what the markup does not. Asked only of what
 * Readability did not keep; true where there is no layout to ask.
 */
export function areSeen({ blocks, raw: { runs }, kept }: Survey): boolean[] {
  return blocks.map(({ start }, i) => {
    const node = (kept[i] ?? 0) > 0.5 ? undefined : runs[firstRunAfter(runs, start)]?.node;
    const parent = node ? native(node, 'parentNode') : null;
    if (!isElement(parent)) return true;
    // Missing in jsdom, whatever the types say.
    const check: (() => boolean) | undefined = native(parent, 'checkVisibility');
    return check?.call(parent) ?? true;
  });
}
