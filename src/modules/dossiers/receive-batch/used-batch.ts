import { Refused } from '#platform/refused.ts'

/** A table that was accepted before and now says something else; nothing of it was written. */
export class UsedBatch extends Refused {
  readonly differences: readonly string[]
  constructor(differences: readonly string[]) {
    super('Lượt này đã được tiếp nhận trước đó, nên chưa ghi gì thêm.')
    this.differences = differences
  }
}
