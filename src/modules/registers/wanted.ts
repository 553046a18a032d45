/** Which rows are wanted; `where` are fields with the exact value they must have. */
export type Wanted = {
  where?: object | undefined
  /** Words that must all occur, written with or without accents. */
  search?: string | undefined
  /** First and last day of the register's first `newestBy` field. */
  from?: string | undefined
  to?: string | undefined
  /** Rows taken out of the register instead of those that stand. */
  removed?: boolean | undefined
}

/** One page of them: `after` are the `newestBy` values and the id of the row before it. */
export type Slice = { after?: readonly string[] | undefined; limit?: number | undefined }
