import { Refused } from '#platform/refused.ts'

/** A refusal that has its place in a form: the page shows it beside the field. */
export class RefusedAt extends Refused {
  readonly field: string
  constructor(field: string, message: string) {
    super(message)
    this.field = field
  }
}
