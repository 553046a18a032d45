import { LinkButton } from './components/button.tsx'
import { PageTitle } from './components/page-title.tsx'
import { OfficePage, type OfficePageProps } from './layout.tsx'

type Props = { surroundings: Omit<OfficePageProps, 'title' | 'children'>; message: string }

/** What went wrong, in one sentence, and the way back. */
export const ErrorPage = ({ surroundings, message }: Props) => (
  <OfficePage {...surroundings} title="Không thực hiện được">
    <PageTitle title="Không thực hiện được" lead={message} />
    <LinkButton href="/">Về trang tổng quan</LinkButton>
  </OfficePage>
)
