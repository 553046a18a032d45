type Named = { ok: true; id: string } | { ok: false; faults: Record<string, string> }

const constraints: Readonly<Record<string, Record<string, string>>> = {
  login_names_differ: { loginName: 'Tên đăng nhập này đã có người dùng.' },
  names_differ: {
    name: 'Đã có người mang tên này. Thêm chức vụ hoặc chữ để phân biệt, ví dụ “Nguyễn Văn An (Địa chính)”.',
  },
}

/** Does an act that names somebody; a name that is taken comes back as a fault at its field. */
export const taken = async (act: () => Promise<string>): Promise<Named> => {
  try {
    return { ok: true, id: await act() }
  } catch (error) {
    const faults = constraints[constraintOf(error)]
    if (!faults) throw error
    return { ok: false, faults }
  }
}

const constraintOf = (error: unknown): string =>
  error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
