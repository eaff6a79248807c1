import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseChangeKinds, type ReleaseChangeKind } from './release-change.ts';
import { compareVersions, nextVersion, parseVersion } from './release-version.ts';

describe('nextVersion', () => {
	it.each<[string | null, ReleaseChangeKind[], string | null]>([
		[null, [], '1.0.0'],
		['1.2.3', [], null],
		['1.2.3', ['reworded'], '1.2.4'],
		['1.2.3', ['reworded', 'added'], '1.3.0'],
		['1.2.3', ['revised'], '1.3.0'],
		['1.2.3', ['mended'], '1.3.0'],
		['1.2.3', ['changed'], '1.3.0'],
		['1.9.3', ['added', 'removed', 'reworded'], '2.0.0'],
		['1.9.9', ['reworded'], '1.9.10']
	])('%s with %j is %s', (previous, kinds, expected) => {
		expect(nextVersion(previous, kinds)).toBe(expected);
	});

	it('is later than the one before, in the place that the gravest change asks for', () => {
		const version = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999));
		const changes = fc.array(fc.constantFrom(...releaseChangeKinds), { minLength: 1 });
		fc.assert(
			fc.property(version, changes, ([major, minor, patch], kinds) => {
				const next = nextVersion(`${major}.${minor}.${patch}`, kinds) ?? '';
				expect(compareVersions(`${major}.${minor}.${patch}`, next)).toBeLessThan(0);
				const words = new Set(kinds);
				const expected = words.has('removed')
					? [major + 1, 0, 0]
					: [...words].join() === 'reworded'
						? [major, minor, patch + 1]
						: [major, minor + 1, 0];
				expect(parseVersion(next)).toEqual(expected);
			})
		);
	});

	it('does not depend on the order of the changes', () => {
		const changes = fc.array(fc.constantFrom(...releaseChangeKinds));
		fc.assert(
			fc.property(changes, (kinds) => {
				expect(nextVersion('1.2.3', [...kinds].reverse())).toBe(nextVersion('1.2.3', kinds));
			})
		);
	});
});

describe('compareVersions', () => {
	it('orders by number, not by text', () => {
		expect(['1.10.0', '2.0.0', '1.9.12', '1.9.2'].sort(compareVersions)).toEqual([
			'1.9.2',
			'1.9.12',
			'1.10.0',
			'2.0.0'
		]);
	});
});

describe('parseVersion', () => {
	it.each(['', '1.0', '1.0.0.0', '01.0.0', '1.0.0-rc', '../1.0.0', 'latest'])(
		'refuses %j',
		(text) => {
			expect(parseVersion(text)).toBeNull();
		}
	);
});
