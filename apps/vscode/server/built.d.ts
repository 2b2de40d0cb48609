// What the build puts into the program.

declare module 'trustlint:version' {
  const version: string;
  export default version;
}
