// The only importer of the polyfill: everything the extension asks of a browser goes through this room.

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
