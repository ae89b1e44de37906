// What tools/packs/vite-plugin.ts makes: the file of the compiled packs, which were validated at build time.
declare module 'virtual:packs' {
  /** The file's path in the extension; it holds CompiledPacks as JSON. */
  const packsFile: string;
  export default packsFile;
}
