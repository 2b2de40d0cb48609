/** A line of a stream, or why it can't be read: `too-long` beyond the limit, `encoding` where it is no UTF-8. */
export type StreamLine = { readonly text: string } | { readonly fault: 'too-long' | 'encoding' };

const LINE_FEED = 0x0a;

/**
 * The lines of a stream as they come: those that each chunk completes, together, and what stands behind the last line feed. Of a line
 * that is longer than `longest`, in bytes, nothing is kept, so that memory stays bounded whatever comes.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly StreamLine[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (bytes: Uint8Array): StreamLine => {
    try {
      return { text: decoder.decode(bytes) };
    } catch {
      return { fault: 'encoding' };
    }
  };
  let open: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > longest) open = [];
    else open.push(bytes);
  };
  const close = (): StreamLine => {
    const line: StreamLine =
      length > longest
        ? { fault: 'too-long' }
        : decoded(open.length === 1 ? (open[0] as Uint8Array) : Buffer.concat(open));
    open = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: StreamLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      lines.push(close());
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [close()];
}
