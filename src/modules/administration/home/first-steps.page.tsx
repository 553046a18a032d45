import { roleLabels } from '#modules/identity'
import { Link } from '#web/components/link.tsx'
import { Section } from '#web/components/section.tsx'
import { Tag } from '#web/components/tag.tsx'
import type { FirstSteps } from './first-steps.ts'

/** The way from an empty office to its first dossier, shown until that dossier is there. */
export const FirstStepsSection = ({ unheld }: FirstSteps) => (
  <Section title="Bắt đầu dùng" id="bat-dau">
    <ol class="first-steps">
      <li>
        <Link href="/quan-tri/nguoi-dung/moi">Thêm người dùng</Link>{' '}
        {unheld.length === 0 ? <Tag tone="done">Đã đủ vai trò</Tag> : null}
        <p class="quiet">{peopleWords(unheld)}</p>
      </li>
      {steps.map(({ href, label, about }) => (
        <li key={href}>
          <Link href={href}>{label}</Link>
          <p class="quiet">{about}</p>
        </li>
      ))}
      <li>
        Tiếp nhận hồ sơ đầu tiên
        <p class="quiet">
          Người giữ vai trò Công chức một cửa đăng nhập, bấm “Tiếp nhận”. Khi đã có hồ sơ, phần này
          không hiện nữa.
        </p>
      </li>
    </ol>
  </Section>
)

const peopleWords = (unheld: FirstSteps['unheld']): string =>
  unheld.length === 0
    ? 'Thêm tiếp khi có người mới; mỗi người một tài khoản.'
    : `Chưa ai giữ vai trò: ${unheld.map((role) => roleLabels[role]).join(', ')}. Một người có thể giữ nhiều vai trò.`

const steps = [
  {
    href: '/thu-tuc',
    label: 'Xem danh mục thủ tục',
    about: 'Danh mục chung đã nạp sẵn; thủ tục riêng của tỉnh thì nhập từ Excel.',
  },
  {
    href: '/quan-tri/phi-le-phi',
    label: 'Nhập mức phí, lệ phí của tỉnh',
    about: 'Khoản nào ghi “chưa nhập” thì chưa tính được tiền.',
  },
  {
    href: '/quan-tri/lich',
    label: 'Xem lịch làm việc',
    about: 'Ngày nghỉ lễ đã có sẵn; thêm ngày nghỉ riêng nếu có.',
  },
  {
    href: '/quan-tri/day-so',
    label: 'Đánh tiếp dãy số văn bản',
    about: 'Chỉ khi bắt đầu giữa năm và sổ giấy đã có số.',
  },
] as const
