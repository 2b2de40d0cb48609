import { toEnd } from '../../text/steps.ts';
import type { Format } from '../format.ts';

/** A format of files that may hold thousands of records, told by how it reads them step by step. */
export const recordFormat = (format: Pick<Format, 'id' | 'parse'> & Required<Pick<Format, 'readSlowly'>>): Format => ({
  ...format,
  read: (file, context) => toEnd(format.readSlowly(file, context)),
});
