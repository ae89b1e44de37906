// The small half of Readability can be had alone from this path only, which the package does not type.
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
