/** What the worker is sent before anything else: the bytes of the files beside it. */
export interface WorkerFiles {
  readonly phrases: Uint8Array;
  readonly ruleTexts: Uint8Array;
}
