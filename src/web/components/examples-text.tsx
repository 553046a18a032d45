import { Alert } from './alert.tsx'
import { Card } from './card.tsx'
import { Details } from './details.tsx'
import { ReportSheet } from './report-sheet.tsx'
import { Section, Stack, TwoColumns } from './section.tsx'
import { Tag } from './tag.tsx'

export const TextExamples = () => (
  <>
    <Section title="Thông báo" id="thong-bao">
      <Stack>
        <Alert tone="success" title="Đã lưu văn bản 12/QĐ-UBND" announce />
        <Alert tone="info" title="Báo cáo lấy số liệu đến 17:00 ngày 06/6/2024" />
        <Alert tone="warning" title="3 hồ sơ đến hạn trong hôm nay">
          <p>Hai hồ sơ chưa có kết quả.</p>
        </Alert>
        <Alert tone="danger">
          <p>Tổng số hồ sơ không bằng đúng hạn cộng quá hạn.</p>
        </Alert>
      </Stack>
    </Section>
    <Section title="Nhãn tình trạng" id="nhan">
      <p class="tags">
        <Tag tone="late">Quá hạn 2 ngày</Tag>
        <Tag tone="soon">Còn 3 giờ</Tag>
        <Tag tone="doing">Đang giải quyết</Tag>
        <Tag tone="done">Đã trả kết quả</Tag>
        <Tag>Bản nháp</Tag>
      </p>
    </Section>
    <Section title="Thẻ và phần gập" id="the">
      <Stack>
        <TwoColumns
          main={
            <Card title="Báo cáo 6 tháng đầu năm 2024" href="#the">
              <p>Bản nháp, sửa lần cuối 14:32 ngày 06/6/2024.</p>
            </Card>
          }
          side={
            <Card title="Cần làm" tinted>
              <p>Ký số báo cáo trước 10/6/2024.</p>
            </Card>
          }
        />
        <Details summary="Căn cứ pháp lý">
          <p>Nghị định 61/2018/NĐ-CP và các văn bản sửa đổi.</p>
        </Details>
        <Details summary="Đang mở" open>
          <p>Nội dung của phần gập.</p>
        </Details>
      </Stack>
    </Section>
    <Section title="Trang báo cáo" id="trang-bao-cao">
      <Sheet />
    </Section>
  </>
)

const Sheet = () => (
  <ReportSheet label="Báo cáo mẫu">
    <h3>II. Cải cách thủ tục hành chính</h3>
    <p>
      Bộ phận Một cửa tiếp nhận <a href="#x">1.286</a> hồ sơ, đã giải quyết <a href="#y">1.270</a>{' '}
      hồ sơ, trong đó đúng hạn <a href="#z">96,93%</a>.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Lĩnh vực</th>
          <th scope="col">Tiếp nhận</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Hộ tịch</td>
          <td data-numeric>311</td>
        </tr>
      </tbody>
    </table>
  </ReportSheet>
)
