declare const TRUSTLINT_VERSION: string | undefined;

/** Put in by the build; `0.0.0-source` where the sources run as they are. */
export const version: string = typeof TRUSTLINT_VERSION === 'string' ? TRUSTLINT_VERSION : '0.0.0-source';
