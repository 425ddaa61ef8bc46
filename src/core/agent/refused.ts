/** A tool cannot do what it is told; the message says in a sentence why, to a model. */
export class Refused extends Error {}
