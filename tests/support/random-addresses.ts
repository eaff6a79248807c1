/** Gives numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Values, as they stand in an address, that no parameter understands; some are no text at all. */
const spoiled = [
	'%00',
	'a%00b',
	'%ED%A0%80',
	'%ED%B0%80%41',
	'%zz',
	'%',
	'%F0%9F',
	'%FF%FE',
	'9'.repeat(4000),
	'%E5%85%90'.repeat(300),
	"'%3B%20DROP%20TABLE%20observation--",
	'%3Cscript%3Ealert(1)%3C/script%3E',
	'-1',
	'1e9',
	'NaN',
	'__proto__',
	'constructor',
	'2015-H3',
	'2015-02-30',
	'0000-00-00',
	'99999',
	'..%2F..%2Fetc%2Fpasswd',
	'%E2%80%AE',
	'%0d%0aX-Spoiled:%201'
];

const indicators = [
	'child-pornography-cases',
	'child-pornography-victims',
	'sns-victims',
	'tip-tier',
	'ihc-illegal-items',
	'child-abuse-consultations',
	'trafficking-victims-police',
	'online-bullying-share',
	'pupils-enrolled',
	'cp-blocking-addresses'
];
const unknown = ['no-such-indicator', 'toString', '児童', ...spoiled];
const periods = ['2003', '2010', '2015', '2020', '2018-H1', '2012FY', '2016-04', '2019-03-31'];
const years = ['2005', '2010', '2015', '1900'];

const shared: Readonly<Record<string, readonly string[]>> = {
	years: ['both', 'era', 'western'],
	public: ['0', '1'],
	asof: ['2012-12-31', '2018-01-01', '2030-01-01', '1950-01-01'],
	base: years,
	kind: ['year', 'half', 'fiscal-year', 'month', 'day']
};
const ofIndicator: Readonly<Record<string, readonly string[]>> = {
	...shared,
	by: ['offence-type', 'school', 'sex', 'nationality', 'abuse-type', 'offence', 'hosting'],
	cat: ['production', 'possession', 'male', 'female', 'sexual', 'elementary'],
	form: ['lines', 'step', 'bars', 'stacked', 'share', 'multiples', 'dots', 'slope', 'heat'],
	show: ['value', 'change', 'index', 'share', 'rate'],
	scale: ['linear', 'log'],
	bridge: ['0', '1'],
	breaks: ['0', '1'],
	events: ['0', '1'],
	from: periods,
	to: periods,
	area_period: ['2015', '2020', '2022FY'],
	area_measure: ['value', 'rate'],
	since: ['2015-01-01', '2024-06-30'],
	utm_source: ['elsewhere']
};
const ofComparison: Readonly<Record<string, readonly string[]>> = {
	...shared,
	i: [...indicators, ''],
	set: ['trafficking-police-government', 'ihc-reports-items'],
	view: ['panels', 'index'],
	from: years,
	to: years
};

/**
 * Gives addresses, as they go over the wire, of pages and files of indicators and comparisons: most
 * values mean something, some are spoiled, some stand twice, some ids are unknown.
 */
export function randomAddresses(count: number, random: () => number): string[] {
	const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
	const isRare = (chance: number): boolean => random() < chance;
	const query = (parameters: Readonly<Record<string, readonly string[]>>): string => {
		const asked = Array.from({ length: Math.floor(random() * 7) }, () => {
			const name = pick(Object.keys(parameters));
			const value = isRare(0.1) ? pick(spoiled) : pick(parameters[name] ?? ['']);
			return isRare(0.04) ? [`${name}=${value}`, `${name}=${pick(spoiled)}`] : `${name}=${value}`;
		}).flat();
		if (isRare(0.02)) asked.push(`${pick(spoiled)}=${pick(spoiled)}`);
		return asked.length === 0 ? '' : `?${asked.join('&')}`;
	};
	return Array.from({ length: count }, () => {
		const language = isRare(0.5) ? '/en' : '';
		if (isRare(0.2)) return `${language}/compare${pick(['', '/chart.svg'])}${query(ofComparison)}`;
		const id = isRare(0.08) ? pick(unknown) : pick(indicators);
		return `${language}/indicators/${id}${pick(['', '/chart.svg', '/data.csv'])}${query(ofIndicator)}`;
	});
}
