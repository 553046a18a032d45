import { Button } from '#web/components/button.tsx'
import { Field } from '#web/components/field.tsx'
import { ownerOptions } from './owner-options.ts'
import { scansOf, uploadsBelow } from './scan-addresses.ts'
import type { ScanFolder } from './scan-folder.ts'

/** Files come in here; with script also by dropping, with progress, and over a line that breaks. */
export const DropForm = ({ folder, isEmpty }: { folder: ScanFolder; isEmpty: boolean }) => (
  <form
    class="scan-drop"
    method="post"
    action={scansOf(folder.code)}
    encType="multipart/form-data"
    data-scan-upload={uploadsBelow(scansOf(folder.code))}
  >
    <div class="ds-field">
      <label class="ds-label" for="f-tep">
        Tệp PDF hoặc ảnh
      </label>
      <p data-field="description" id="f-tep-goi-y">
        Chọn nhiều tệp một lúc, hoặc kéo thả vào khung này. Mỗi tệp tối đa 50 MB, 200 trang.
      </p>
      <input
        class="scan-file"
        id="f-tep"
        name="tep"
        type="file"
        multiple
        accept=".pdf,image/jpeg,image/png,image/webp"
        aria-describedby="f-tep-goi-y"
        aria-invalid={isEmpty ? 'true' : undefined}
      />
      {isEmpty ? <p class="ds-validation-message">Chưa chọn tệp nào.</p> : null}
    </div>
    <div class="scan-drop__send">
      <Field type="select" name="vao" label="Xếp vào" options={ownerOptions(folder)} />
      <Button>Tải lên</Button>
    </div>
    <ul class="scan-uploads" aria-live="polite" />
  </form>
)
