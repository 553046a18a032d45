import type { Settings } from '#platform/settings.ts'

export type Letter = { to: string; subject: string; text: string; id: string }

/** How the sending of a letter ended; `unknown` when the line broke after the letter was handed over. */
export type Sending = 'sent' | 'refused' | 'unknown'

export type Mailer = { send: (letter: Letter) => Promise<Sending> }

/** A mailer over the SMTP server of the settings; undefined when none is set. */
export const openMailer = ({
  smtpUrl,
  mailFrom,
}: Pick<Settings, 'smtpUrl' | 'mailFrom'>): Mailer | undefined => {
  if (!smtpUrl || !mailFrom) return undefined
  const limits = { connectionTimeout: 10_000, socketTimeout: 20_000 }
  const [, domain = 'localhost'] = mailFrom.replace(/>$/, '').split('@')
  return {
    send: async ({ id, ...letter }) => {
      // Loaded with the first letter: most offices set no mail server.
      const { createTransport } = await import('nodemailer')
      return createTransport({ url: smtpUrl, ...limits })
        .sendMail({
          from: mailFrom,
          messageId: `<${id}@${domain}>`,
          textEncoding: 'base64',
          ...letter,
        })
        .then((): Sending => 'sent', sendingOf)
    },
  }
}

/** Codes of failures that come before a server can have taken the letter. */
const BEFORE_TAKING = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'ETLS', 'EENVELOPE', 'ECONNREFUSED'])

const sendingOf = (error: unknown): Sending => {
  const said = error instanceof Error && 'responseCode' in error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return said || BEFORE_TAKING.has(code) ? 'refused' : 'unknown'
}
