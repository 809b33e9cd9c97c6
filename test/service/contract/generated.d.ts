// The types made from the document stand in this place where the test compiles the client program.
// biome-ignore lint/suspicious/noExplicitAny: what is not made yet fits everything.
export type paths = any;
