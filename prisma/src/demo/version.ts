/** Names the content of the demo data; the test that computes it says what to write here after a change. */
export const DEMO_DIGEST = "f715ab80f1f132d5";
