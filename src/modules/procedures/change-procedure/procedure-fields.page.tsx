import type { FieldProps } from '#web/components/field-types.ts'
import { competentLabels, jointLabels, onlineLabels } from '../procedure-words.ts'
import { tariffs } from '../tariffs.ts'
import type { ProcedureField } from './procedure.form.ts'

type Input = FieldProps & { name: ProcedureField }

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Of one id there may be several versions; they share its label. That nothing is charged is one too. */
const tariffOptions = optionsOf(Object.fromEntries(tariffs.map(({ id, label }) => [id, label])))

/** The inputs of a version, those of a row beside one another. */
export const fieldRows: readonly (readonly Input[])[] = [
  [
    { name: 'code', label: 'Mã thủ tục', hint: 'Ví dụ: 1.001193', required: true },
    { name: 'field', label: 'Lĩnh vực', hint: 'Ví dụ: Hộ tịch', required: true },
  ],
  [{ name: 'name', label: 'Tên thủ tục', required: true }],
  [
    {
      ...{ name: 'term', label: 'Thời hạn giải quyết', required: true },
      hint: 'Ví dụ: 03 ngày làm việc; 30 ngày; Trong ngày',
    },
    { name: 'result', label: 'Kết quả', hint: 'Ví dụ: Giấy khai sinh', required: true },
  ],
  [
    {
      ...{ type: 'textarea', name: 'papers', label: 'Giấy tờ phải nộp', rows: 6 },
      hint: 'Mỗi dòng một giấy tờ: Tên | loại bản | số bản | không số hóa. Chỉ tên là bắt buộc.',
    },
  ],
  [
    { type: 'textarea', name: 'feeNote', label: 'Phí, lệ phí', rows: 2, required: true },
    {
      ...{ type: 'select', name: 'tariff', label: 'Biểu phí dùng để tính', options: tariffOptions },
      blank: 'Có thu, chưa có biểu phí',
    },
  ],
  [
    {
      ...{ type: 'select', name: 'onlineLevel', label: 'Nộp trực tuyến', required: true },
      options: optionsOf(onlineLabels),
    },
    {
      ...{ type: 'select', name: 'legacyLevel', label: 'Mức độ (cách chia cũ)', required: true },
      options: ['1', '2', '3', '4'].map((level) => ({ value: level, label: `Mức độ ${level}` })),
    },
    {
      ...{ type: 'select', name: 'competentLevel', label: 'Cấp có thẩm quyền', required: true },
      options: optionsOf(competentLabels),
    },
    {
      ...{ type: 'select', name: 'joint', label: 'Liên thông', blank: 'Không liên thông' },
      options: optionsOf(jointLabels),
    },
  ],
  [
    {
      ...{ name: 'source', label: 'Căn cứ', required: true },
      hint: 'Quyết định công bố: số, ký hiệu, ngày',
    },
  ],
  [
    { type: 'date', name: 'effectiveFrom', label: 'Có hiệu lực từ', required: true },
    { type: 'date', name: 'effectiveTo', label: 'Hết hiệu lực' },
    { type: 'date', name: 'postedOn', label: 'Ngày niêm yết' },
  ],
  [
    { type: 'checkbox', name: 'internalProcessApproved', label: 'Quy trình nội bộ đã phê duyệt' },
    { type: 'checkbox', name: 'internalProcessDigital', label: 'Quy trình đã điện tử hóa' },
  ],
]
