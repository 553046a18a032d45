import type { Pairing } from '#modules/digitisation'
import type { Surroundings } from '#modules/registers'
import { formatCount } from '#platform/numbers.ts'
import { timeOf } from '#platform/time.ts'
import { officeScript } from '#web/assets.ts'
import { Alert } from '#web/components/alert.tsx'
import { Button } from '#web/components/button.tsx'
import { PageTitle } from '#web/components/page-title.tsx'
import { OfficePage } from '#web/layout.tsx'
import type { Kept } from './keep-file.ts'
import { phoneAt, uploadsBelow } from './scan-addresses.ts'
import { Messages } from './scan-results.page.tsx'

type Props = {
  surroundings: Surroundings
  token: string
  pairing: Pairing
  /** What became of the files just sent; undefined before any were. */
  kept: readonly Kept[] | undefined
}

/** The telephone as a camera of the desk: one large button, then what was sent. No names of people. */
export const PhonePage = ({ surroundings, token, pairing, kept }: Props) => (
  <OfficePage {...surroundings} title="Chụp giấy tờ" scripts={[officeScript('scan').href]}>
    <PageTitle
      title="Chụp giấy tờ"
      lead={`Gửi vào hồ sơ ${pairing.dossierCode}, đến ${timeOf(pairing.expiresAt)}`}
    />
    {kept ? <Sent kept={kept} /> : null}
    <form
      class="scan-phone"
      method="post"
      action={phoneAt(token)}
      encType="multipart/form-data"
      data-scan-upload={uploadsBelow(phoneAt(token))}
    >
      <Picker id="chup" label="Chụp một trang" camera />
      <Picker id="chon" label="Chọn ảnh có sẵn" />
      <p class="quiet">
        Đặt giấy trên nền tối, đủ sáng, chụp thẳng từ trên xuống và lấy trọn bốn góc.
      </p>
      <div class="scan-phone__send">
        <Button>Gửi ảnh đã chọn</Button>
      </div>
      <ul class="scan-uploads" aria-live="polite" />
    </form>
  </OfficePage>
)

type PickerProps = { id: string; label: string; camera?: boolean }

const Picker = ({ id, label, camera = false }: PickerProps) => (
  <div class="scan-picker" data-main={camera ? 'true' : undefined}>
    <label for={id}>{label}</label>
    <input
      id={id}
      type="file"
      name="tep"
      accept="image/*"
      capture={camera ? 'environment' : undefined}
      multiple={!camera}
    />
  </div>
)

const Sent = ({ kept }: { kept: readonly Kept[] }) => {
  if (kept.length === 0) return <Alert tone="danger" title="Chưa chọn ảnh nào" announce />
  const pages = kept.reduce((sum, each) => sum + each.pages, 0)
  const told = kept.filter(({ messages }) => messages.length > 0)
  return (
    <>
      {pages > 0 ? (
        <Alert tone="success" title={`Đã gửi ${formatCount(pages)} trang`} announce />
      ) : null}
      {told.length > 0 ? (
        <Alert tone="warning" title="Cần biết" announce>
          <Messages kept={told} />
        </Alert>
      ) : null}
    </>
  )
}

/** When the time is over, or another telephone was first. */
export const PhoneOverPage = ({
  surroundings,
  reason = 'Mã ghép điện thoại không đúng hoặc đã hết hạn.',
}: {
  surroundings: Surroundings
  reason?: string
}) => (
  <OfficePage {...surroundings} title="Không gửi được ảnh">
    <PageTitle
      title="Không gửi được ảnh"
      lead={`${reason} Ở máy tính, mở trang bản quét của hồ sơ và bấm “Lấy mã mới”.`}
    />
  </OfficePage>
)
