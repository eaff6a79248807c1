export const situations = [
	'unsure',
	'sexual-violence',
	'child-abuse',
	'bullying',
	'online',
	'trafficking',
	'labour',
	'human-rights',
	'foreign-residents',
	'crime-victim',
	'legal',
	'medical'
] as const;
/** What somebody turns to a desk with. */
export type Situation = (typeof situations)[number];

export const channels = [
	'phone',
	'email',
	'chat',
	'sns',
	'web-form',
	'letter',
	'in-person'
] as const;
/** How a desk is reached. */
export type Channel = (typeof channels)[number];

/** A place to turn to: one row of `data/consultation-windows.csv`. */
export interface ConsultationWindow {
	id: string;
	nameJa: string;
	nameEn: string;
	/** id of the organisation that answers for it */
	organisation: string;
	/** whom and what it is for, in our own words */
	forJa: string;
	forEn: string;
	situations: Situation[];
	/** as printed */
	hoursJa: string;
	hoursEn: string;
	channels: Channel[];
	/** as printed */
	channelsJa: string;
	channelsEn: string;
	/** as printed: `#8103`, `0120-0-78310` */
	phone: string;
	url: string;
	source: string;
	locator: string;
	noteJa: string;
	noteEn: string;
	sort: number;
}
