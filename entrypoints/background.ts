import packsFile from 'virtual:packs';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/background/start';

// One script, not a module with chunks: each file of a module is fetched anew whenever the worker wakes.
export default defineBackground(() => startBackground(packsFile));
