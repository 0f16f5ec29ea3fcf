/** A row as a table writes it: what it may leave out it has from where the table is completed. */
export type TableRow<Entry, MayBeMissing extends keyof Entry> = Omit<Entry, MayBeMissing> &
  Partial<Pick<Entry, MayBeMissing>>;
