import { BarChart } from './bar-chart.tsx'
import { FigureTile, FigureTiles } from './figure-tile.tsx'
import { Section } from './section.tsx'

export const FigureExamples = () => (
  <>
    <Section title="Con số" id="con-so">
      <FigureTiles>
        <FigureTile
          value="1.286"
          label="Hồ sơ tiếp nhận"
          base="07/12/2023 – 06/6/2024"
          change={{ direction: 'up', text: 'tăng 96 so với kỳ trước' }}
          href="#ho-so"
        />
        <FigureTile
          value="96,93%"
          label="Giải quyết đúng hạn"
          base="1.231 trên 1.270 hồ sơ đã giải quyết"
          change={{ direction: 'up', text: 'tăng 1,20 điểm', news: 'good' }}
          href="#dung-han"
        />
        <FigureTile
          value="39"
          label="Hồ sơ quá hạn"
          base="trên 1.270 hồ sơ đã giải quyết"
          change={{ direction: 'up', text: 'thêm 4 so với kỳ trước', news: 'bad' }}
          href="#qua-han"
        />
        <FigureTile
          value="0"
          label="Kết quả số hóa được dùng lại"
          base="trên 1.217 kết quả"
          change={{ direction: 'same', text: 'như kỳ trước' }}
        />
      </FigureTiles>
    </Section>
    <Section title="Biểu đồ" id="bieu-do">
      <BarChart title="Hồ sơ theo tình trạng" bars={STATES} {...HEADINGS} />
    </Section>
    <Section title="Biểu đồ chưa có số" id="bieu-do-trong">
      <BarChart title="Phản ánh, kiến nghị theo tháng" bars={[]} {...HEADINGS} />
    </Section>
  </>
)

const HEADINGS = { labelHeading: 'Tình trạng', valueHeading: 'Số hồ sơ' }

const STATES = [
  { label: 'Trả đúng hạn', value: 1231, text: '1.231', href: '#dung-han', tone: 'done' },
  { label: 'Trả quá hạn', value: 39, text: '39', href: '#qua-han', tone: 'late' },
  { label: 'Sắp đến hạn', value: 4, text: '4', tone: 'soon' },
  { label: 'Đang giải quyết', value: 12, text: '12' },
  { label: 'Rút hồ sơ', value: 0, text: '0' },
] as const
