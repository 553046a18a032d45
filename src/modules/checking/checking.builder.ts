type Parts = {
  title: string
  window: string
  unit: string
  results: string
  strengths: string
  shortcomings: string
  outlook: string
  signature: string
  appendix: string
}

const usual: Parts = {
  title: '6 tháng đầu năm 2025',
  window: '(từ ngày 15/12/2024 đến ngày 14/6/2025)',
  unit: 'xã Bình Phú',
  results: '- Công tác cải cách hành chính được thực hiện thường xuyên.',
  strengths: '',
  shortcomings: '',
  outlook: '',
  signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn B',
  appendix: '',
}

/** A whole report of another commune, right in all that a test does not write down. */
export const aReport = (parts: Partial<Parts> = {}): string => {
  const told = { ...usual, ...parts }
  return [
    `ỦY BAN NHÂN DÂN\n${told.unit.toUpperCase()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 60/BC-UBND\n\nBình Phú, ngày 16 tháng 6 năm 2025`,
    `BÁO CÁO\nKết quả cải cách hành chính ${told.title}\n${told.window}`,
    'Kính gửi: UBND tỉnh Đồng Nai',
    `UBND ${told.unit} báo cáo kết quả cải cách hành chính ${told.title} như sau:`,
    `I. KẾT QUẢ\n\n${told.results}`,
    told.strengths && `II. ĐÁNH GIÁ\n\na) Kết quả nổi bật\n\n${told.strengths}`,
    told.shortcomings && `b) Hạn chế, nguyên nhân\n\n${told.shortcomings}`,
    told.outlook && `III. Phương hướng thời gian tới\n\n${told.outlook}`,
    `Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${told.signature}`,
    told.appendix && `Phụ lục\n\nTHỐNG KÊ SỐ LIỆU\n\n${told.appendix}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Rows "number | label | unit | value | note" under the usual head. */
export const aTable = (...rows: string[]): string =>
  ['STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú', ...rows]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n')
