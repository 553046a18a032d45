import type { ParseArgsConfig } from 'node:util'

export type Options = NonNullable<ParseArgsConfig['options']>
export type Given = { options: Record<string, string | boolean | undefined>; files: string[] }

/** Exit codes of `motcua`: done; the command ran and found something wrong; it was called wrongly or could not run. */
export const exitCodes = { done: 0, found: 1, failed: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

export type Command = {
  /** One line of the overview. */
  summary: string
  usage: string
  options: Options
  /** What each option means, one line each. */
  help: Readonly<Record<string, string>>
  /** Whether the name of one file is expected; other commands refuse it. */
  takesFile?: boolean
  /** More to know, below the options. */
  notes?: string
  /** How many words beside the options are understood, such as “reset an.nv”. */
  takesWords?: number
  run: (given: Given) => Promise<ExitCode>
}

/** A wrong call: told to the person with a pointer to --help, exit code 2. */
export class WrongCall extends Error {
  override name = 'WrongCall'
}

/** The text of an option; empty when it was not given. */
export const textOf = (option: string | boolean | undefined): string =>
  typeof option === 'string' ? option : ''
