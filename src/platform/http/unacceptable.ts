/** Thrown when a body is not of the kind that the route takes, or weighs too much. */
export class Unacceptable extends Error {
  override name = 'Unacceptable'
  readonly status: 413 | 415
  constructor(status: 413 | 415) {
    super(String(status))
    this.status = status
  }
}
