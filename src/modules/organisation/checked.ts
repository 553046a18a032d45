/** What was read from a typed text, with remarks that do not forbid it; or why it cannot be. */
export type Checked<Value> =
  | { ok: true; value: Value; warnings: readonly string[] }
  | { ok: false; fault: string; warnings: readonly string[] }
