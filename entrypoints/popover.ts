import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHighlighter } from '../src/page/highlights/highlighter';
import { handOverPopover } from '../src/page/popover/hand-over';
import { createPopover } from '../src/page/popover/popover';

// Brought into a page that is being read when its first card is about to be shown, it has highlights, or words are selected in it.
export default defineUnlistedScript(() => handOverPopover({ createPopover, createHighlighter }));
