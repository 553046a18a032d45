/** What a person asked for and the rules do not allow; `message` is Vietnamese and shown as it is. */
export class Refused extends Error {
  override name = 'Refused'
}

/** Nothing stands at the address or under the code that was asked for. */
export class NotFound extends Error {
  override name = 'NotFound'
}
