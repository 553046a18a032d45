import type { JSX } from 'preact'
import type { LaidOutAppendix, LaidOutDocument, LaidOutSignature } from '../laid-out-document.ts'
import { MOTTO, NATIONAL_TITLE } from '../official-document.rules.ts'

type Props = { document: LaidOutDocument }

export const Head = ({ document }: Props): JSX.Element => (
  <>
    <header class="letterhead">
      <div class="agency">
        {document.superiorAgency && <p>{document.superiorAgency}</p>}
        <p class="name short-rule">{document.agency}</p>
      </div>
      <div class="nation">
        <p class="national-title">{NATIONAL_TITLE}</p>
        <p class="motto full-rule">{MOTTO}</p>
      </div>
      <div class="number">
        <p>{document.numberLine}</p>
        {!document.kind && document.subject && <h1 class="letter-subject">{document.subject}</h1>}
      </div>
      <p class="place-and-day">{document.placeAndDayLine}</p>
    </header>
    {document.kind && (
      <h1>
        {document.kind}{' '}
        {document.subject && <span class="subject short-rule">{document.subject}</span>}
      </h1>
    )}
    <Addressees names={document.addressees} />
    {document.legalBases.map((basis) => (
      <p class="legal-basis">{basis}</p>
    ))}
  </>
)

export const Closing = ({ document }: Props): JSX.Element | null =>
  document.hasClosing ? (
    <footer class="closing">
      {document.leftSignature ? (
        <Signer signature={document.leftSignature} />
      ) : (
        <Recipients names={document.recipients} />
      )}
      <Signer signature={document.signature} />
    </footer>
  ) : null

export const AppendixHead = ({ appendix }: { appendix: LaidOutAppendix }): JSX.Element => (
  <header class="appendix-head">
    <h2>
      {appendix.label}
      <br />
      {appendix.title}
    </h2>
    <p>{appendix.attachmentLine}</p>
  </header>
)

const Addressees = ({ names }: { names: readonly string[] }) => {
  if (names.length === 0) return null
  if (names.length === 1) return <p class="addressees center">Kính gửi: {names[0]}</p>
  return (
    <div class="addressees">
      <p>Kính gửi:</p>
      <ul>
        {names.map((name) => (
          <li>- {name}</li>
        ))}
      </ul>
    </div>
  )
}

const Recipients = ({ names }: { names: readonly string[] }) => (
  <div class="recipients">
    {names.length > 0 && <p class="recipients-title">Nơi nhận:</p>}
    <ul>
      {names.map((name) => (
        <li>- {name}</li>
      ))}
    </ul>
  </div>
)

const Signer = ({ signature }: { signature: LaidOutSignature }) => (
  <div class="signer">
    {signature.capacity.map((line) => (
      <p class="capacity">{line}</p>
    ))}
    {signature.note && <p class="note">{signature.note}</p>}
    {signature.image && (
      <img
        src={`data:image/png;base64,${signature.image.png}`}
        alt={`Chữ ký: ${signature.capacity.join(' ')}`}
      />
    )}
    <p class="signer-name">{signature.name}</p>
  </div>
)
