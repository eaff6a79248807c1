import { statuses, type Status } from '#lib/domain/observation.ts';
import type { Meaning } from './mapping.ts';

const between = ' + ';

/**
 * Writes what a head says as one line for people to edit: `total` for what says nothing, `skip`, ids of
 * indicators (`a | b` for those it can be), `sex=female`, `area=13`, `time=令和5年度`, `unit=千人`, `status=P`,
 * several joined by ` + `. A breakdown named like one of these keywords is written `parts.time=…`.
 */
export function writeMeaning(meaning: Meaning): string {
	const { indicator, parts, area, time, unit, status, skip } = meaning;
	const pieces = [
		...(skip ? ['skip'] : []),
		...(indicator === undefined ? [] : [[indicator].flat().join(' | ')]),
		...Object.entries(parts ?? {}).map(
			([breakdown, category]) =>
				`${keywords.has(breakdown) ? 'parts.' : ''}${breakdown}=${category}`
		),
		...Object.entries({ area, time, unit, status }).flatMap(([name, value]) =>
			value === undefined ? [] : [`${name}=${value}`]
		)
	];
	return pieces.length === 0 ? 'total' : pieces.join(between);
}

/** Reads a line of `writeMeaning`; the first piece that is none of its forms comes back as `stranger`. */
export function readMeaning(line: string): { meaning: Meaning } | { stranger: string } {
	const meaning: Meaning = {};
	const pieces = line
		.split('+')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	if (pieces.length === 0) return { stranger: '' };
	for (const piece of pieces) {
		if (piece === 'total' && pieces.length === 1) return { meaning: {} };
		if (piece === 'skip') meaning.skip = true;
		else if (!readPair(piece, meaning) && !readIndicators(piece, meaning))
			return { stranger: piece };
	}
	return { meaning };
}

const keywords = new Set(['area', 'time', 'unit', 'status', 'parts', 'skip', 'total']);
const name = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

function readPair(piece: string, meaning: Meaning): boolean {
	const at = piece.indexOf('=');
	if (at < 0) return false;
	const key = piece.slice(0, at).trim();
	const value = piece.slice(at + 1).trim();
	if (value === '') return false;
	if (key === 'status') {
		if (!statuses.includes(value as Status)) return false;
		meaning.status = value as Status;
	} else if (key === 'area' || key === 'time' || key === 'unit') meaning[key] = value;
	else {
		const breakdown = key.replace(/^parts\./, '');
		if (!name.test(breakdown) || !name.test(value)) return false;
		meaning.parts = { ...meaning.parts, [breakdown]: value };
	}
	return true;
}

function readIndicators(piece: string, meaning: Meaning): boolean {
	if (meaning.indicator !== undefined) return false;
	const ids = piece.split('|').map((id) => id.trim());
	if (!ids.every((id) => name.test(id) && !id.includes('.') && !keywords.has(id))) return false;
	meaning.indicator = ids.length === 1 ? (ids[0] ?? '') : ids;
	return true;
}
