// The trail from the home page to this one ("Home » News » …"), as a line or as a list.
import type { Block } from '../../core/article/article';
import { linkShare } from './link-share';
import { repeatsTitle } from './repeated-title';

/** Signs that hardly stand for anything else, and signs that need links to be believed. */
const STRONG = /\s*[»›＞>→▸▶❯⟩]+\s*/;
const WEAK = /\s+[/|·•\\:：]+\s+|\s*::\s*/;

/** Names of sections are short. */
const LONGEST_STEP = 48;

/** True where a block is a trail of sections, leading to the article or standing for its place in the site. */
export function isBreadcrumb(block: Block, raw: string, title: string): boolean {
  const text = raw.slice(block.start, block.end);
  if (text.includes('\n') || text.length > 400) return false;
  const linked = linkShare(block);
  const steps = text.split(STRONG).filter(Boolean);
  if (isTrail(steps, 2)) {
    const last = steps[steps.length - 1] ?? '';
    return steps.length > 2 || linked > 0.3 || repeatsTitle(last, title);
  }
  return linked > 0.6 && isTrail(text.split(WEAK).filter(Boolean), 3);
}

const isTrail = (steps: readonly string[], least: number): boolean =>
  steps.length >= least &&
  steps.slice(0, -1).every((step) => step.length <= LONGEST_STEP && !/[.。!！?？]$/.test(step));

/** True where a list item is nothing but a short link to another page. */
export function isBreadcrumbItem(block: Block, raw: string, url: string): boolean {
  if (block.kind !== 'list-item' || block.end - block.start > LONGEST_STEP || linkShare(block) < 0.8)
    return false;
  const [page] = url.split('#');
  const link = block.spans.find((span) => span.kind === 'link');
  return (
    !!link && link.href.split('#')[0] !== page && !/[.。!！?？]$/.test(raw.slice(block.start, block.end))
  );
}
