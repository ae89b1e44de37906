// What tools/packs/vite-plugin.ts compiles: packs that were validated at build time, with the index of their forms.
declare module 'virtual:packs' {
  import type { CompiledPacks } from '../core/terms/terminology';

  const packs: CompiledPacks;
  export default packs;
}
