/** The settings of the client, section `trustlint`. What rules say stands in `trustlint.yaml`, not here. */
export interface ServerOptions {
  /** Whether findings in files that are not open are told, too. */
  readonly workspaceDiagnostics: boolean;
  /** Whether grade, missing elements and duplicates stand above each macro. */
  readonly codeLens: boolean;
  /** Whether sample values stand behind placeholders. */
  readonly inlayHints: boolean;
}

export const DEFAULT_OPTIONS: ServerOptions = { workspaceDiagnostics: true, codeLens: true, inlayHints: false };

/** What a client sent, whatever it is; what is absent or of another type is as usual. */
export function readOptions(given: unknown, usual: ServerOptions = DEFAULT_OPTIONS): ServerOptions {
  const section = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  const entries = Object.entries(usual).map(([name, otherwise]) => {
    const value = section[name];
    return [name, typeof value === 'boolean' ? value : otherwise];
  });
  return Object.fromEntries(entries) as unknown as ServerOptions;
}
