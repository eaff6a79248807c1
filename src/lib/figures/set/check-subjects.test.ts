import { expect, it } from 'vitest';
import { parseFigure } from '../print/parse-figure.ts';
import { checkSubjects } from './check-subjects.ts';

const known = {
	indicators: ['cases', 'victims'],
	comparisons: ['police-courts'],
	plans: ['plan-2020'],
	topics: ['crime']
};
const check = (of: string) => {
	const { spec } = parseFigure(new URLSearchParams({ of, number: '図1' }), 'ja');
	return checkSubjects({ figures: spec ? [spec] : [] }, known).map(
		({ figure, number, parameter, value, expected }) =>
			`${figure} ${number} ${parameter}: ${value} (${expected})`
	);
};

it.each([
	'/indicators/cases?by=age',
	'/compare?i=cases&i=victims',
	'/compare?set=police-courts',
	'/plans/plan-2020?pillar=1',
	'/topics/crime'
])('%s is there', (of) => expect(check(of)).toEqual([]));

it.each([
	['/indicators/case', 'case (indicators)'],
	['/compare?i=cases&i=case', 'case (indicators)'],
	['/compare?set=police', 'police (comparisons)'],
	['/plans/act-2024', 'act-2024 (plans)'],
	['/topics/crimes', 'crimes (topics)']
])('%s is not', (of, words) => expect(check(of)).toEqual([`1 図1 of: ${words}`]));
