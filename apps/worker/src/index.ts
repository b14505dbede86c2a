/** What happens after a commit. */
export {};
