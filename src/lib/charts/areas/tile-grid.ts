/** A prefecture as a tile: its names and its one cell of the grid. */
export interface GridTile {
	/** JIS X 0401 code */
	code: string;
	nameJa: string;
	nameEn: string;
	/** from the west, from 0 */
	column: number;
	/** from the north, from 0 */
	row: number;
}

/** Cells of the grid, from west to east and from north to south. */
export const gridColumns = 12;
export const gridRows = 12;

/** The cells in the north-west that no prefecture takes: the sea, free for the words of a map. */
export const openColumns = 7;
export const openRows = 6;

const tile = (
	code: string,
	nameJa: string,
	nameEn: string,
	column: number,
	row: number
): GridTile => ({ code, nameJa, nameEn, column, row });

/**
 * The 47 prefectures as tiles of one size in a grid that resembles the map of Japan, in the order of
 * their codes. Every prefecture takes one cell, so that a small one is seen as well as a large one.
 */
export const tileGrid: readonly GridTile[] = [
	tile('01', '北海道', 'Hokkaido', 11, 0),
	tile('02', '青森県', 'Aomori', 10, 1),
	tile('03', '岩手県', 'Iwate', 10, 2),
	tile('04', '宮城県', 'Miyagi', 10, 3),
	tile('05', '秋田県', 'Akita', 9, 2),
	tile('06', '山形県', 'Yamagata', 9, 3),
	tile('07', '福島県', 'Fukushima', 10, 4),
	tile('08', '茨城県', 'Ibaraki', 11, 6),
	tile('09', '栃木県', 'Tochigi', 10, 5),
	tile('10', '群馬県', 'Gunma', 9, 5),
	tile('11', '埼玉県', 'Saitama', 10, 6),
	tile('12', '千葉県', 'Chiba', 11, 7),
	tile('13', '東京都', 'Tokyo', 10, 7),
	tile('14', '神奈川県', 'Kanagawa', 10, 8),
	tile('15', '新潟県', 'Niigata', 9, 4),
	tile('16', '富山県', 'Toyama', 8, 4),
	tile('17', '石川県', 'Ishikawa', 7, 4),
	tile('18', '福井県', 'Fukui', 7, 5),
	tile('19', '山梨県', 'Yamanashi', 9, 6),
	tile('20', '長野県', 'Nagano', 8, 5),
	tile('21', '岐阜県', 'Gifu', 8, 6),
	tile('22', '静岡県', 'Shizuoka', 9, 7),
	tile('23', '愛知県', 'Aichi', 8, 7),
	tile('24', '三重県', 'Mie', 7, 8),
	tile('25', '滋賀県', 'Shiga', 7, 6),
	tile('26', '京都府', 'Kyoto', 6, 6),
	tile('27', '大阪府', 'Osaka', 6, 7),
	tile('28', '兵庫県', 'Hyogo', 5, 6),
	tile('29', '奈良県', 'Nara', 7, 7),
	tile('30', '和歌山県', 'Wakayama', 6, 8),
	tile('31', '鳥取県', 'Tottori', 4, 6),
	tile('32', '島根県', 'Shimane', 3, 6),
	tile('33', '岡山県', 'Okayama', 4, 7),
	tile('34', '広島県', 'Hiroshima', 3, 7),
	tile('35', '山口県', 'Yamaguchi', 2, 7),
	tile('36', '徳島県', 'Tokushima', 5, 10),
	tile('37', '香川県', 'Kagawa', 5, 9),
	tile('38', '愛媛県', 'Ehime', 4, 9),
	tile('39', '高知県', 'Kochi', 4, 10),
	tile('40', '福岡県', 'Fukuoka', 1, 8),
	tile('41', '佐賀県', 'Saga', 0, 8),
	tile('42', '長崎県', 'Nagasaki', 0, 9),
	tile('43', '熊本県', 'Kumamoto', 1, 9),
	tile('44', '大分県', 'Oita', 2, 8),
	tile('45', '宮崎県', 'Miyazaki', 2, 9),
	tile('46', '鹿児島県', 'Kagoshima', 1, 10),
	tile('47', '沖縄県', 'Okinawa', 0, 11)
];
