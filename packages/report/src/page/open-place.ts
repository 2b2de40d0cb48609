/** Leads to a macro, or to a finding in it, where files can be opened. Both are counted as the data have them. */
export type OpenPlace = (macro: number, finding?: number) => void;
