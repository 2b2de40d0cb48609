export interface Result {
  readonly name: string;
  readonly error?: string;
}

export type Tests = Readonly<Record<string, () => Promise<void>>>;

/** Runs tests in their order and says what came of them. */
export async function resultsOf(tests: Tests): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [name, test] of Object.entries(tests)) {
    const error = await test().then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
    );
    results.push({ name, ...(error === undefined ? {} : { error }) });
  }
  return results;
}

/** Until there is something; editors call requests off and are asked again. */
export async function until<T>(
  what: string,
  find: () => T | undefined | false | Thenable<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await Promise.resolve(find()).catch((error: unknown) => {
      if (!/cancel/i.test(String(error))) throw error;
      return undefined;
    });
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`It never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
