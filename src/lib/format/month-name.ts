const names = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** The English name of a month given in digits (`04`); empty for anything else. */
export function monthName(month: string): string {
	return names[Number(month) - 1] ?? '';
}
