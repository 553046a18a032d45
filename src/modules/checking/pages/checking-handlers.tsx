import { renderDocx, renderPdf } from '#modules/official-documents'
import { getUnit } from '#modules/organisation'
import type { Frame } from '#modules/registers'
import { type Call, page, type Reply } from '#platform/http/route.ts'
import { Refused } from '#platform/refused.ts'
import { dayOf } from '#platform/time.ts'
import { renderPage } from '#web/render.ts'
import { checkFile } from '../files/check-file.ts'
import { CheckedPage } from './checked.page.tsx'
import { readRemarks } from './remarks.form.ts'
import { remarksDocument } from './remarks-document.ts'
import { shownCheck } from './shown-findings.ts'
import { type Faults, readUpload } from './upload.form.ts'
import { UploadPage } from './upload.page.tsx'

type Handler = (call: Call, frame: Frame) => Promise<Reply> | Reply

export const viewUpload: Handler = (call, frame) => uploadPage(call, frame, {})

/** Checks what was sent and answers with all of it in one page; neither file nor result is kept. */
export const submitReport: Handler = async (call, frame) => {
  const upload = readUpload(call)
  if ('faults' in upload) return uploadPage(call, frame, upload.faults)
  const checked = await checkFile(upload.task)
  if (!checked.ok)
    return uploadPage(call, frame, {
      ['path' in upload.task.source ? 'tep' : 'noi_dung']: checked.message,
    })
  const shown = shownCheck(checked)
  return page(
    renderPage(<CheckedPage surroundings={frame(call)} name={upload.name} shown={shown} />),
  )
}

const uploadPage = (call: Call, frame: Frame, faults: Faults): Reply => {
  const status = Object.keys(faults).length > 0 ? 422 : 200
  const html = renderPage(
    <UploadPage surroundings={frame(call)} typed={call.form} faults={faults} />,
  )
  return page(html, status)
}

const formats = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: renderDocx,
  },
  pdf: { type: 'application/pdf', make: renderPdf },
} as const

/** The ticked findings, which the page itself sends back, as a paper. */
export const downloadRemarks: Handler = async ({ request, form, many }) => {
  const asked = readRemarks(form, many('gop_y'))
  if (!asked)
    throw new Refused('Không đọc được phiếu góp ý. Hãy soát lại báo cáo rồi tải lại phiếu.')
  if (asked.remarks.length === 0) throw new Refused('Chưa chọn điểm nào để đưa vào phiếu góp ý.')
  const format = form.dang === 'pdf' ? 'pdf' : 'docx'
  const { type, make } = formats[format]
  const from = await request.db.read(request, (tx) => getUnit(tx))
  const body = await make(remarksDocument({ ...asked, from, day: dayOf(request.now) }))
  return { kind: 'file', name: `phieu-gop-y.${format}`, type, body }
}
