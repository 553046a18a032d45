import { Button } from '#web/components/button.tsx'

/** The id of the form that the tick boxes of the findings belong to. */
export const REMARKS_FORM = 'phieu-gop-y'
export const REMARKS_ADDRESS = '/kiem-tra-bao-cao/phieu-gop-y'

/** Takes the ticked findings away as a paper to send back to the writer. */
export const RemarksForm = ({ name, unit }: { name: string; unit: string }) => (
  <form
    class="remarks-form"
    id={REMARKS_FORM}
    action={REMARKS_ADDRESS}
    method="post"
    encType="multipart/form-data"
  >
    <input type="hidden" name="ten_tep" value={name} />
    <input type="hidden" name="don_vi" value={unit} />
    <Button name="dang" value="docx">
      Tải phiếu góp ý DOCX
    </Button>
    <Button name="dang" value="pdf" variant="secondary">
      PDF
    </Button>
  </form>
)
