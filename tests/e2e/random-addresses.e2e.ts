import { expect, inject, it } from 'vitest';
import { randomAddresses, seeded } from '../support/random-addresses.ts';

const site = inject('siteUrl');
/** The same addresses on every machine; another seed asks for others. */
const seed = Number(process.env['MIMAMORI_SEED'] ?? 578_544);
const atOnce = 16;

/** Gives the fault of an answer: neither shown, nor unknown, nor refused by the name of a parameter asked. */
async function faultOf(address: string): Promise<string | null> {
	const answer = await fetch(site + address, {
		headers: { Accept: 'text/html', 'Accept-Encoding': 'identity' }
	});
	const text = await answer.text();
	if (answer.status === 200 || answer.status === 404) return null;
	if (answer.status !== 400) return `${answer.status} ${address}`;
	const named = [...text.matchAll(/[「“]([a-z_]+)[」”]/g)].map(([, name = '']) => name);
	const { pathname, searchParams } = new URL(address, site);
	const isCompare = pathname.endsWith('/compare/chart.svg');
	// a drawing of nothing lacks its indicators; a path that is no text has no parameters at all
	const isNamed = named.some((name) => searchParams.has(name) || (name === 'i' && isCompare));
	return isNamed || !canDecode(pathname) ? null : `unnamed 400 ${address}`;
}

function canDecode(path: string): boolean {
	try {
		decodeURI(path);
		return true;
	} catch {
		return false;
	}
}

it(`1,000 random addresses are shown, refused by name or unknown (MIMAMORI_SEED=${seed})`, async () => {
	const addresses = randomAddresses(1000, seeded(seed));
	const faults: string[] = [];
	let next = 0;
	const work = async (): Promise<void> => {
		while (next < addresses.length) {
			const address = addresses[next++] ?? '';
			const fault = await faultOf(address);
			if (fault !== null) faults.push(fault);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	expect(faults).toEqual([]);
	expect(new Set(addresses).size).toBeGreaterThan(800);
});
