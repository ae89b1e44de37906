// What tools/packs/vite-plugin.ts compiles: packs that were validated at build time.
declare module 'virtual:packs' {
  import type { Pack } from '../core/glossary/entry';

  const packs: readonly Pack[];
  export default packs;
}
