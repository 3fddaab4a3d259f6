// Synthetic Vietnamese names: frequent family, middle and given names, combined by seeded chance. Used by the step that makes people.
import type { Chance } from './stage.ts'

const family = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý', 'Đinh', 'Lương', 'Trịnh', 'Mai', 'Tạ', 'Cao', 'Hà', 'Nông', 'Thái']
const middle = {
  female: ['Thị', 'Thị Thu', 'Thị Minh', 'Thị Hồng', 'Thị Thanh', 'Ngọc', 'Thùy', 'Thị Phương', 'Diệu', 'Thị Bích', 'Khánh', 'Thị Kim'],
  male: ['Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Công', 'Xuân', 'Thanh', 'Ngọc', 'Anh', 'Trọng', 'Quốc', 'Đình', 'Tiến'],
}
const given = {
  female: ['Anh', 'Ánh', 'Châu', 'Chi', 'Dung', 'Duyên', 'Giang', 'Hà', 'Hạnh', 'Hiền', 'Hoa', 'Huệ', 'Hương', 'Hường', 'Lan', 'Linh', 'Loan', 'Mai', 'Nga', 'Ngân', 'Ngọc', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Tâm', 'Thảo', 'Thủy', 'Trang', 'Vân', 'Yến'],
  male: ['An', 'Bình', 'Cường', 'Dũng', 'Dương', 'Đạt', 'Đức', 'Giang', 'Hải', 'Hiếu', 'Hòa', 'Hoàng', 'Hùng', 'Hưng', 'Khánh', 'Khoa', 'Kiên', 'Lâm', 'Long', 'Mạnh', 'Nam', 'Nghĩa', 'Phong', 'Phúc', 'Quân', 'Sơn', 'Tài', 'Thắng', 'Thành', 'Trung', 'Tuấn', 'Tùng', 'Việt', 'Vinh'],
}

export function nameOf(chance: Chance, gender: 'female' | 'male'): string {
  return `${chance.pick(family)} ${chance.pick(middle[gender])} ${chance.pick(given[gender])}`.normalize('NFC')
}
