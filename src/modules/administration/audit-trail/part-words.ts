/** The parts of the program by the names that the trail keeps. */
const parts: Readonly<Record<string, string>> = {
  organisation: 'Đơn vị',
  identity: 'Người dùng',
  calendar: 'Lịch làm việc',
  procedures: 'Thủ tục, phí',
  documents: 'Văn bản',
  legal_documents: 'Văn bản QPPL',
  tasks: 'Nhiệm vụ',
  dialogues: 'Đối thoại',
  personnel: 'Tổ chức, cán bộ',
  finance: 'Tài chính',
  equipment: 'Trang thiết bị',
  digitisation: 'Số hóa',
  dossiers: 'Hồ sơ',
  surveys: 'Khảo sát',
  desk: 'Bàn làm việc',
  feedback: 'Phản ánh, kiến nghị',
  publishing: 'Công khai',
  reporting: 'Báo cáo',
}

/** A part in Vietnamese; one that is not known keeps its name. */
export const partWords = (module: string): string => parts[module] ?? module

/** Whether anything of the part stands in the trail; the others write nothing. */
export const isPart = (module: string): boolean => Object.hasOwn(parts, module)
