import pg from 'pg'
import { withoutMarks } from '#platform/plain-letters.ts'
import {
  analyzeParagraphs,
  createParagraphs,
  dropIndexOfWords,
  indexOfWords,
  insertPageTexts,
} from './many-dossiers/insert-page-texts.sql.ts'
import { seededRandom } from './random.ts'
import { inventPerson } from './tinh-chau/people.ts'

export type ManyPageTexts = { unitId: number; count: number; seed: number }

/**
 * Gives dossiers of the unit one scanned page each with a text of some 250 words: straight into the tables,
 * past the acts, and without a file to look at. For measuring only; the dossiers must be there.
 */
export const loadManyPageTexts = async (ownerUrl: string, wanted: ManyPageTexts): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin; set local synchronous_commit to off')
    const { rows } = await client.query<{ index: string }>(indexOfWords.text)
    await client.query(dropIndexOfWords.text)
    for (const { text, values } of statementsOf(wanted)) await client.query(text, values)
    // An index over what is there already is made several times as fast.
    for (const { index } of rows) await client.query(index)
    await client.query('commit')
    await client.query('vacuum analyze digitisation.page, digitisation.page_text')
  } finally {
    await client.end()
  }
}

const statementsOf = ({ unitId, count, seed }: ManyPageTexts) => {
  const paragraphs = paragraphsOf(seed).map((text) => ({ text, plain: withoutMarks(text) }))
  return [createParagraphs(paragraphs), analyzeParagraphs, insertPageTexts(unitId, count)]
}

const PARAGRAPHS = 3000
const WORDS = 60

/** Few words stand everywhere and most are rare, as in any language; each paragraph names a person. */
const paragraphsOf = (seed: number): string[] => {
  const random = seededRandom(seed)
  const word = () => syllables[Math.floor(syllables.length * random() ** 3)]
  return Array.from({ length: PARAGRAPHS }, (_, place) => {
    const { name, citizenNumber } = inventPerson(random)
    const words = Array.from({ length: WORDS }, word)
    return `${words.join(' ')} ông (bà) ${name}, số định danh ${citizenNumber}, thửa số ${place}.`
  })
}

/** The commonest first. */
const syllables =
  `của và ngày nhân dân số xã tên theo quy định ủy ban công người đăng ký giấy chứng nhận năm tháng
  tỉnh thôn huyện hồ sơ đơn khai cấp quyền sử dụng đất hộ tịch gia đình thường trú tạm sinh tử kết hôn con cha mẹ
  vợ chồng bản sao chính thực trích lục căn cước điều khoản luật nghị thông tư quyết văn phòng phó chủ tịch trưởng
  cán bộ địa bàn nội dung yêu cầu xác minh biên làm chứng cam đoan chịu trách nhiệm trước pháp về lời trên đúng sự
  thật kính gửi đề xem xét giải diện tích mét vuông tờ đồ ranh giới phía đông tây nam bắc giáp nhà ở xây dựng phép
  trồng lúa vườn ao rừng sản xuất thuê chuyển nhượng tặng cho thừa kế di chúc thế chấp vay ngân hàng hợp đồng lao
  động học trường lớp giáo dục y tế bảo hiểm hội trợ nghèo cận thương binh liệt sĩ khuyết tật cao tuổi trẻ em giám
  nuôi thay đổi cải chính bổ sung khai tử muộn lại mất hỏng nộp phí lệ miễn giảm biên lai thu tiền đồng nghìn triệu
  mai táng hỏa thiêu nghĩa trang lăng mộ đình chùa lễ rước kiệu thuyền lưới đánh cá tôm cua muối ruộng kênh mương
  đập cầu cống đường bê tông điện nước giếng khoan máy bơm trâu bò lợn gà vịt thú phân bón giống ngô khoai sắn mía
  quế hồi tiêu điều cà cao su gỗ keo bạch đàn tre nứa măng nấm mật ong tằm dệt thêu gốm rèn mộc nề sơn`
    .split(/\s+/)
    .filter((word, place, all) => all.indexOf(word) === place)
