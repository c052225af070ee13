/** Names that the build puts in the code's place. */

/** True in the build that is measured: see tests/bench/README.md. */
declare const __BENCH__: boolean;

/** All words in a language other than Finnish, a file of its own in the build: see src/texts/vite-words.ts. */
declare module 'virtual:words/*';
