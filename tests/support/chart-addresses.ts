const cases = '/indicators/child-pornography-cases';
const victims = '/indicators/child-pornography-victims';
const sns = '/indicators/sns-victims';
const police = '/indicators/trafficking-victims-police';

/**
 * Addresses of charts, each as the page itself writes it: every kind of chart, every measure, and each
 * parameter that a chart is asked with, in both languages.
 */
export const chartAddresses: readonly string[] = [
	cases,
	`/en${cases}?show=change`,
	`${cases}?show=index&base=2010`,
	`/en${cases}?show=rate`,
	`${cases}?form=bars`,
	`/en${cases}?form=bars&kind=half`,
	`${cases}?scale=log&from=2010&to=2015`,
	`/en${cases}?kind=half&years=western`,
	`${cases}?by=offence-type`,
	`/en${cases}?by=offence-type&form=stacked`,
	`${cases}?by=offence-type&form=share`,
	`/en${cases}?by=offence-type&form=multiples&show=index`,
	`${cases}?by=offence-type&form=heat&kind=half`,
	`/en${cases}?by=offence-type&form=slope&from=2010`,
	`${cases}?by=offence-type&form=dots`,
	`/en${cases}?by=offence-type&cat=production&cat=possession&show=share`,
	`${cases}?by=offence-subtype&form=bars`,
	`/en${cases}?by=means&bridge=1`,
	`${cases}?by=offence-type&public=1&asof=2023-12-31`,
	'/indicators/tip-tier',
	'/en/indicators/tip-tier?from=2010',
	'/indicators/tip-tier?years=western&events=1',
	`${victims}?by=school&form=stacked&kind=half`,
	'/en/indicators/trafficking-victims-government?by=sex&form=share&public=1',
	`${victims}?by=victimisation-mode&form=heat&show=share`,
	`/en${victims}?show=change&from=2005&events=1`,
	`${sns}?by=offence&form=multiples&scale=log`,
	`/en${sns}?by=school&show=change`,
	`${sns}?form=bars&show=rate`,
	`/en${sns}?asof=2016-12-31`,
	`${police}?by=nationality`,
	`/en${police}?by=nationality&form=dots&to=2010`,
	`${police}?by=sex&form=stacked&breaks=0`,
	'/en/indicators/trafficking-victims-government?bridge=1&asof=2018-01-01',
	'/indicators/trafficking-victims-immigration?scale=log',
	'/en/indicators/child-abuse-consultations?show=index&base=2000',
	'/indicators/child-abuse-consultations?by=abuse-type&form=share&years=era',
	'/en/indicators/child-abuse-police-notifications?by=abuse-type&form=slope',
	'/indicators/ihc-illegal-items?by=information-type&bridge=1',
	'/en/indicators/technical-interns-missing?by=nationality&form=bars',
	'/indicators/online-bullying-share?show=change',
	'/en/indicators/population-under-15-april?by=age&form=heat'
];
