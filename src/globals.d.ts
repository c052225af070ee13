/** Names that the build puts in the code's place. */

/** True in the build that is measured: see tests/bench/README.md. */
declare const __BENCH__: boolean;
