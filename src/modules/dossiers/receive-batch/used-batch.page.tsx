import { formatCount } from '#platform/numbers.ts'
import { Alert } from '#web/components/alert.tsx'
import { Details } from '#web/components/details.tsx'
import { Link } from '#web/components/link.tsx'
import type { BatchDossier } from './batch.sql.ts'

/** More lines than these are folded. */
const IN_SIGHT = 5

type Props = {
  /** What earlier presses of this table accepted. */
  accepted: readonly BatchDossier[]
  /** What the table says otherwise; empty after it was told. */
  differences: readonly string[]
}

/** A table that was accepted before: what was accepted, what differs, and how it goes on. */
export const UsedBatchNews = ({ accepted, differences }: Props) => {
  const codes = (
    <ul>
      {accepted.map(({ place, code, applicant }) => (
        <li key={code}>
          Dòng {place}: <Link href={`/ho-so/${code}`}>{code}</Link>, {applicant.name}
        </li>
      ))}
    </ul>
  )
  return (
    <Alert
      tone="warning"
      title={`Lượt này đã tiếp nhận ${formatCount(accepted.length)} hồ sơ; lần bấm này chưa ghi gì thêm`}
      announce
    >
      <ul>
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <p>
        Mọi điều đã nhập còn nguyên. Bấm “Tiếp nhận tất cả” lần nữa thì chỉ các dòng chưa tiếp nhận
        được ghi, thành một lượt mới.
      </p>
      {accepted.length > IN_SIGHT ? <Details summary="Hồ sơ đã tiếp nhận">{codes}</Details> : codes}
    </Alert>
  )
}
