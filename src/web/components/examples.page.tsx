import { OfficePage } from '../layout.tsx'
import { FigureExamples } from './examples-figures.tsx'
import { FormExamples } from './examples-forms.tsx'
import { HistoryExamples } from './examples-history.tsx'
import { TableExamples } from './examples-tables.tsx'
import { TextExamples } from './examples-text.tsx'
import { PageTitle } from './page-title.tsx'

export const NAVIGATION = [
  { href: '/', label: 'Tổng quan' },
  { href: '/ho-so', label: 'Hồ sơ' },
  { href: '/so', label: 'Sổ theo dõi' },
  { href: '/bao-cao', label: 'Báo cáo CCHC' },
  { href: '/_components', label: 'Thành phần', current: true },
]

/** The living page: every component in every state, to look at before changing one. */
export const ComponentsPage = ({ stylesHref }: { stylesHref: string }) => (
  <OfficePage
    title="Các thành phần giao diện"
    unitName="UBND xã Tịnh Châu"
    navigation={NAVIGATION}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Các thành phần giao diện' }]}
    notice="Bản chạy trên máy này, chưa có đăng nhập."
    stylesHref={stylesHref}
  >
    <PageTitle
      title="Các thành phần giao diện"
      lead="Mỗi thành phần ở mọi trạng thái, để xem trước khi sửa."
    />
    <FigureExamples />
    <TableExamples />
    <FormExamples />
    <HistoryExamples />
    <TextExamples />
  </OfficePage>
)
