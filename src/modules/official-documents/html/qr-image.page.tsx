import type { JSX } from 'preact'
import type { LaidOutQrCode } from '../laid-out-document.ts'

/** The code as squares, sharp at any size, with its caption. */
export const QrImage = ({ code }: { code: LaidOutQrCode }): JSX.Element => (
  <figure class="qr-square">
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={`Mã QR ${code.text}`}
    >
      <path d={code.path} />
    </svg>
    <figcaption>{code.caption}</figcaption>
  </figure>
)
