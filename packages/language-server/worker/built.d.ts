// What the build puts into the worker.

declare module 'trustlint:patterns' {
  const bytes: Uint8Array;
  export default bytes;
}

declare module 'trustlint:pattern-texts' {
  const bytes: Uint8Array;
  export default bytes;
}

declare module 'trustlint:rule-texts' {
  const texts: unknown;
  export default texts;
}

declare module 'trustlint:version' {
  const version: string;
  export default version;
}
