import { defineConfig } from 'wxt';
import { packs } from './tools/packs/vite-plugin';

/** Fixed, so that an installed copy keeps its store. */
const GECKO_ID = 'officialese@officialese.org';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
].join('; ');

/** Chrome takes four suggested keys at most, and leaves some letters unassigned with Alt+Shift: these are tried. */
const commands = {
  read: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandRead__' },
  next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
  save: { description: '__MSG_commandSave__' },
  mark: { description: '__MSG_commandMark__' },
  'next-mark': { description: '__MSG_commandNextMark__' },
  'previous-mark': { description: '__MSG_commandPreviousMark__' },
  'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLookUp__' },
};

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands,
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  zip: {
    artifactTemplate: 'officialese-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'officialese-{{version}}-sources.zip',
  },
  vite: () => ({
    plugins: [packs()],
    // Our modules' properties have no getters that do anything; without this no schema is ever left out of a page's script.
    build: { rollupOptions: { treeshake: { propertyReadSideEffects: false } } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
