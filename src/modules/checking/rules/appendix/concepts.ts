import type { Reading } from '../../reading/reading.ts'
import {
  clauseOf,
  clauses,
  legalDocuments,
  noneOf,
  planTasksDone,
  type Told,
  toTold,
} from './told-figures.ts'

/** What the narrative and the appendix both tell. `row` and `group` match labels in lower case. */
export type Concept = {
  name: string
  row: RegExp
  group?: RegExp
  /** The figures of the narrative that tell it. */
  told: (reading: Reading) => Told[]
}

/** A part of the tasks, not all of them. */
const STATES = /(?:hoàn thành|thực hiện|đang|quá hạn|đúng hạn|chưa)[^#]*#/

/** What is told in both places; a narrower label stands before a wider one. */
export const concepts: readonly Concept[] = [
  {
    name: 'số nhiệm vụ trong kế hoạch cải cách hành chính',
    row: /nhiệm vụ đề ra|nhiệm vụ trong kế hoạch/,
    told: clauses(
      /(?:đề ra|theo dõi|xác định) # nhiệm vụ|# nhiệm vụ (?:của kế hoạch|trong kế hoạch|về cải cách|cải cách|cchc)/,
      STATES,
    ),
  },
  {
    name: 'số nhiệm vụ kế hoạch đã hoàn thành',
    row: /^số nhiệm vụ (?:đã )?hoàn thành$/,
    told: planTasksDone,
  },
  {
    name: 'số nhiệm vụ cấp trên giao',
    row: /tổng số nhiệm vụ.*giao/,
    told: clauses(
      /nhiệm vụ[^#]{0,60}(?:giao|cấp trên)[^#]{0,20}#|# nhiệm vụ[^#]{0,30}(?:giao|cấp trên)/,
      STATES,
    ),
  },
  {
    name: 'số phiếu, lượt lấy ý kiến hài lòng',
    row: /số (?:lượng )?phiếu/,
    told: clauses(/(?:lấy ý kiến|khảo sát|phát ra|thu về)[^#]{0,80}# (?:lượt|phiếu)/),
  },
  {
    name: 'số văn bản quy phạm pháp luật đã ban hành',
    row: /(?:vbqppl|quy phạm pháp luật|qppl).{0,12}ban hành/,
    told: legalDocuments,
  },
  {
    name: 'số văn bản đi',
    row: /tổng số văn bản đi(?!\p{L})/u,
    told: clauses(/# văn bản đi(?: |,|$)/),
  },
  {
    name: 'số văn bản đến',
    row: /tổng số văn bản đến/,
    told: clauses(/# văn bản đến(?: |,|$)/),
  },
  {
    name: 'số biên chế có mặt',
    row: /biên chế (?:hiện )?có mặt/,
    told: clauses(
      /(?:số lượng|tổng số|số) (?:cbcc|cán bộ, công chức|biên chế)(?: (?:của )?(?:xã|phường))? (?:hiện có|hiện nay|có mặt|đang công tác)(?: là)? #/,
    ),
  },
  {
    name: 'số trường hợp bị xử lý kỷ luật',
    row: /(?:xử lý )?kỷ luật (?:cán bộ|công chức)|bị (?:xử lý )?kỷ luật/,
    told: (reading) => [
      ...noneOf(
        /không (?:có|phát sinh) (?:trường hợp|cán bộ, công chức|cán bộ|công chức)[^;.\n]{0,40}kỷ luật/g,
      )(reading),
      ...clauses(
        /# (?:trường hợp|cán bộ|công chức|người|cán bộ, công chức) (?:bị )?(?:xử lý )?kỷ luật/,
      )(reading),
    ],
  },
  {
    name: 'số thủ tục có dịch vụ công trực tuyến',
    row: /(?:tích hợp lên cổng|cung cấp (?:dịch vụ công )?trực tuyến$)/,
    told: (reading) =>
      reading.items
        .filter((item) =>
          /# (?:tthc|thủ tục|thủ tục hành chính) [^#]{0,25}(?:dvc|dịch vụ công|trực tuyến)(?![^#]{0,20}(?:toàn trình|một phần|mức độ))/.test(
            clauseOf(item),
          ),
        )
        .map(({ figure }) => toTold(figure)),
  },
]
