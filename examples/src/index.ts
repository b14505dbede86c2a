/** Examples. */
export {};
