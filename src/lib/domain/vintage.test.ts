import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ambiguousCurrent, rankStatements, reigns, type Statement } from './vintage.ts';
import { sourceKinds } from './source.ts';

const statement = (changes: Partial<Statement>): Statement => ({
	value: 100,
	qualifier: '',
	status: 'A',
	standing: 'stated',
	source: 'a',
	issuer: 'npa',
	kind: 'official',
	knownFrom: '2020-03-31',
	...changes
});

const current = (statements: Statement[], asOf: string | null = null) =>
	rankStatements(statements, asOf)[0]?.source;

describe('rankStatements', () => {
	it.each<[string, Partial<Statement>, Partial<Statement>]>([
		[
			'own text before a later relay',
			{ kind: 'official-copy', knownFrom: '2017-12-31' },
			{ kind: 'press', knownFrom: '2019-01-01' }
		],
		[
			'own text before a public body that relays',
			{ kind: 'official' },
			{ kind: 'official-relay', knownFrom: '2024-01-01' }
		],
		['final before a later provisional', { status: 'A' }, { status: 'P', knownFrom: '2021-01-01' }],
		[
			'an exact value before a later rounded one',
			{ value: 1938 },
			{ value: 1900, qualifier: 'about', knownFrom: '2024-01-01' }
		],
		['later before earlier', { knownFrom: '2021-01-01' }, { knownFrom: '2020-12-31' }],
		['press before a blog of the same day', { kind: 'press' }, { kind: 'other' }],
		[
			'a value before a stated absence',
			{ value: 5 },
			{ value: null, status: 'L', knownFrom: '2024-01-01' }
		]
	])('puts %s', (_, first, second) => {
		const [a, b] = [
			statement({ ...first, source: 'first' }),
			statement({ ...second, source: 'second' })
		];
		expect(current([a, b])).toBe('first');
		expect(current([b, a])).toBe('first');
	});

	it('never takes a slip', () => {
		const slip = statement({ standing: 'slip', knownFrom: '2024-01-01', source: 'slip' });
		expect(current([slip])).toBeUndefined();
		expect(current([slip, statement({ kind: 'other', source: 'blog' })])).toBe('blog');
	});

	it('sees nothing published after the day asked for', () => {
		const first = statement({ value: 599, knownFrom: '2010-12-31', source: 'first' });
		const later = statement({ value: 595, knownFrom: '2017-12-31', source: 'later' });
		expect(current([first, later], '2010-12-30')).toBeUndefined();
		expect(current([first, later], '2017-12-30')).toBe('first');
		expect(current([first, later], '2017-12-31')).toBe('later');
	});
});

describe('ambiguousCurrent', () => {
	it('names documents of one standing and date with different values', () => {
		const tied = [statement({ value: 1, source: 'a' }), statement({ value: 2, source: 'b' })];
		expect(ambiguousCurrent(tied).map((s) => s.source)).toEqual(['a', 'b']);
	});
	it('is silent where tied documents agree', () => {
		expect(ambiguousCurrent([statement({ source: 'a' }), statement({ source: 'b' })])).toEqual([]);
	});
	it('is silent where a third document decides', () => {
		const tied = [statement({ value: 1, source: 'a' }), statement({ value: 2, source: 'b' })];
		expect(ambiguousCurrent([...tied, statement({ value: 3, knownFrom: '2022-01-01' })])).toEqual(
			[]
		);
	});
});

describe('reigns', () => {
	it('gives each current statement its days', () => {
		const press = statement({ kind: 'press', knownFrom: '2010-08-01', source: 'press' });
		const own = statement({ kind: 'official-copy', knownFrom: '2017-12-31', source: 'own' });
		const late = statement({ kind: 'press', knownFrom: '2019-01-01', source: 'late' });
		expect(reigns([late, own, press]).map((r) => [r.statement.source, r.from, r.until])).toEqual([
			['press', '2010-08-01', '2017-12-31'],
			['own', '2017-12-31', null]
		]);
	});

	it('agrees with the ranking on every day (property)', () => {
		const arbitrary = fc.record({
			value: fc.integer({ min: 0, max: 3 }),
			qualifier: fc.constantFrom('' as const, 'about' as const),
			status: fc.constantFrom('A' as const, 'P' as const),
			standing: fc.constantFrom('stated' as const, 'slip' as const),
			kind: fc.constantFrom(...sourceKinds),
			knownFrom: fc.constantFrom('2015-01-01', '2016-01-01', '2017-01-01', '2018-01-01')
		});
		fc.assert(
			fc.property(fc.array(arbitrary, { maxLength: 8 }), (rows) => {
				const statements = rows.map((row, i) => ({ ...row, source: `s${i}`, issuer: 'npa' }));
				const all = reigns(statements);
				for (const day of ['2014-12-31', '2015-01-01', '2016-06-01', '2017-01-01', '2030-01-01']) {
					const reigning = all.filter((r) => r.from <= day && (r.until === null || day < r.until));
					expect(reigning.map((r) => r.statement.source)).toEqual(
						rankStatements(statements, day)
							.slice(0, 1)
							.map((s) => s.source)
					);
				}
			})
		);
	});
});
