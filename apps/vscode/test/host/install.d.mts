/** What a test starts. */
export const HOST_PROGRAM: string;
