// What `@lezer/markdown` takes of `@lezer/highlight`, for a parser that colours nothing.

export class Tag {}

/** Every tag, and what makes one of another. */
const anyTag = () => anyTag;
export const tags = new Proxy({}, { get: () => anyTag });

/** Says nothing about any type of node. */
export const styleTags = () => () => null;
