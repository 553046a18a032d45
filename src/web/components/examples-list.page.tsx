import { OfficePage } from '../layout.tsx'
import { LinkButton } from './button.tsx'
import { NAVIGATION } from './examples.page.tsx'
import { DOSSIERS, DossierTable } from './examples-tables.tsx'
import { Field } from './field.tsx'
import { Filters } from './filters.tsx'
import { PageTitle } from './page-title.tsx'
import { Pagination } from './pagination.tsx'

/** A whole list page as modules write them: title, filters, table, next page. */
export const ListExamplePage = ({ stylesHref }: { stylesHref: string }) => (
  <OfficePage
    title="Hồ sơ đang giải quyết"
    unitName="UBND xã Tịnh Châu"
    navigation={NAVIGATION}
    breadcrumbs={[{ label: 'Tổng quan', href: '/' }, { label: 'Hồ sơ đang giải quyết' }]}
    notice="Bản chạy trên máy này, chưa có đăng nhập."
    stylesHref={stylesHref}
  >
    <PageTitle
      title="Hồ sơ đang giải quyết"
      actions={<LinkButton href="/ho-so/moi">Tiếp nhận hồ sơ</LinkButton>}
    />
    <Filters action="/ho-so" active={1} clearHref="/ho-so">
      <Field name="q" label="Mã hồ sơ hoặc tên" type="search" />
      <Field name="tu" label="Từ ngày" type="date" value="2023-12-07" />
      <Field name="den" label="Đến ngày" type="date" />
    </Filters>
    <DossierTable rows={DOSSIERS} hideCaption />
    <Pagination summary="Đang xem 1–16 trong 1.286 hồ sơ" nextHref="?sau=TCH-2024-00016" />
  </OfficePage>
)
