import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, UsageError } from './config.ts';

describe('readConfig', () => {
	it.each([
		['data beside the program', [], {}, resolve('data')],
		['--data', ['--data', '/srv/package'], {}, '/srv/package'],
		['MIMAMORI_DATA', [], { MIMAMORI_DATA: '/srv/other' }, '/srv/other'],
		[
			'--data before MIMAMORI_DATA',
			['--data', '/srv/package'],
			{ MIMAMORI_DATA: '/srv/other' },
			'/srv/package'
		],
		['--data=DIR', ['--data=/srv/package'], {}, '/srv/package'],
		['a relative directory made absolute', ['--data', 'elsewhere'], {}, resolve('elsewhere')],
		['the usual one for an empty MIMAMORI_DATA', [], { MIMAMORI_DATA: '' }, resolve('data')]
	])('takes %s', (_, args, environment, dataDir) => {
		expect(readConfig(args, environment)).toEqual({ dataDir });
	});
	it.each([
		[['--data']],
		[['--data', '']],
		[['--date', 'x']],
		[['elsewhere']],
		[['--data', '--quiet']]
	])('refuses %j and says what it knows', (args) => {
		expect(() => readConfig(args, {})).toThrow(UsageError);
		expect(() => readConfig(args, {})).toThrow('--data');
	});
});
