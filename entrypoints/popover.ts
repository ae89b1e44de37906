import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverPopover } from '../src/page/popover/hand-over';
import { createPopover } from '../src/page/popover/popover';

// Brought into a page that is being read when its first card is about to be shown.
export default defineUnlistedScript(() => handOverPopover(createPopover));
