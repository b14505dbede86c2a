/** Names the content of the demo data; the test that computes it says what to write here after a change. */
export const DEMO_DIGEST = "81eb8400880cb1e3";
