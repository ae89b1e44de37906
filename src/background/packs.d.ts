// What tools/packs/vite-plugin.ts makes: the file of the compiled packs, which were validated at build time.
declare module 'virtual:packs' {
  /** The file's path in the extension; it holds the record of the packs that ship. */
  const packsFile: string;
  export default packsFile;
}
