const addressed = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query)}`

/** The form for a procedure; `like` is a dossier whose applicant comes again. */
export const receptionAddress = (procedureCode: string, like = ''): string =>
  addressed('/tiep-nhan/ho-so', { 'thu-tuc': procedureCode, ...(like && { nhu: like }) })

/** The form of a dossier that was handed in before, to complete it. */
export const completionAddress = (procedureCode: string, code: string): string =>
  addressed('/tiep-nhan/ho-so', { 'thu-tuc': procedureCode, 'ho-so': code })

/** The next dossier of the same applicant. */
export const againAddress = (code: string): string => addressed('/tiep-nhan', { nhu: code })

export const receivedAddress = (code: string): string => `/tiep-nhan/da-nhan/${code}`
export const waitingAddress = (code: string): string => `/tiep-nhan/chua-nhan/${code}`

/** Where a printed form of a dossier is made. */
export const formAddress = (code: string, form: keyof typeof slugs): string =>
  `/ho-so/${code}/bieu-mau/${slugs[form]}.pdf`

const slugs = { m01: 'giay-tiep-nhan', m02: 'yeu-cau-bo-sung', m03: 'tu-choi' } as const
