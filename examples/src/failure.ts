/** What a person at the terminal is told as it is, without a stack. */
export class Failure extends Error {}

export const START = "Is the shop running? Start it with: npm start";
