import type { Pairing } from '#modules/digitisation'
import { timeOf } from '#platform/time.ts'
import { Button } from '#web/components/button.tsx'
import { Card } from '#web/components/card.tsx'
import { qrSquares } from './qr-squares.rules.ts'
import { phoneAt, scansOf } from './scan-addresses.ts'
import type { ScanFolder } from './scan-folder.ts'

type Props = {
  folder: ScanFolder
  pairing: (Pairing & { token: string }) | undefined
  publicAddress: string | undefined
}

/** A telephone becomes the camera of this page; or why it cannot. */
export const PhoneCard = ({ folder, pairing, publicAddress }: Props) => (
  <div id="dien-thoai">
    <Card title="Chụp bằng điện thoại" tinted>
      {publicAddress ? (
        <>
          {pairing ? (
            <Code address={publicAddress + phoneAt(pairing.token)} pairing={pairing} />
          ) : null}
          <form method="post" action={`${scansOf(folder.code)}/dien-thoai`}>
            <p class="quiet">
              {pairing
                ? 'Ảnh gửi từ điện thoại hiện ở dưới, phần Chưa xếp.'
                : 'Quét mã QR bằng điện thoại rồi chụp, không cần đăng nhập.'}
            </p>
            <Button variant="secondary">{pairing ? 'Lấy mã mới' : 'Hiện mã QR'}</Button>
          </form>
        </>
      ) : (
        <p>
          Điện thoại chưa vào được chương trình vì máy chủ chưa đặt địa chỉ cho máy khác (
          <code>MOTCUA_ADDRESS</code>). Nhờ người quản trị đặt, hoặc chuyển ảnh sang máy này rồi tải
          lên ở bên.
        </p>
      )}
    </Card>
  </div>
)

const Code = ({ address, pairing }: { address: string; pairing: Pairing }) => {
  const { size, path } = qrSquares(address)
  return (
    <div class="scan-qr">
      <svg viewBox={`0 0 ${size} ${size}`} width="168" height="168" role="img" aria-label="Mã QR">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p>
        Dùng được đến <b>{timeOf(pairing.expiresAt)}</b>, cho một điện thoại, chỉ với hồ sơ này.
      </p>
    </div>
  )
}
