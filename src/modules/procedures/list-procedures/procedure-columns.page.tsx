import { describeTerm } from '#modules/calendar'
import type { Day } from '#platform/time.ts'
import { shortened } from '#platform/wording.ts'
import type { Column } from '#web/components/data-table.tsx'
import { Link } from '#web/components/link.tsx'
import { Tag } from '#web/components/tag.tsx'
import { effectTag, onlineLabels } from '../procedure-words.ts'
import type { CatalogueVersion } from '../versions.sql.ts'

/** A procedure in one line; what does not fit into it is shown on hover. */
export const columnsOf = (today: Day): Column<CatalogueVersion>[] => [
  {
    key: 'code',
    label: 'Mã',
    rowHeader: true,
    whole: true,
    cell: ({ code }) => <Link href={`/thu-tuc/${encodeURIComponent(code)}`}>{code}</Link>,
  },
  {
    key: 'name',
    label: 'Tên thủ tục',
    cut: true,
    cell: ({ name }) => shortened(name, 110),
    title: ({ name }) => name,
  },
  {
    key: 'field',
    label: 'Lĩnh vực',
    whole: true,
    cell: ({ fieldName }) => shortened(fieldName, 28),
    title: ({ fieldName }) => fieldName,
  },
  { key: 'term', label: 'Thời hạn', whole: true, cell: ({ term }) => describeTerm(term) },
  {
    key: 'online',
    label: 'Trực tuyến',
    whole: true,
    cell: ({ onlineLevel }) => onlineLabels[onlineLevel],
  },
  {
    key: 'effect',
    label: 'Hiệu lực',
    cell: (version) => {
      const { tone, words } = effectTag(version, today)
      return <Tag tone={tone}>{words}</Tag>
    },
  },
]
