/** A prefecture or the nation: one row of `data/areas.csv`. */
export interface Area {
	/** JIS X 0401 code, `00` for the nation */
	id: string;
	nameJa: string;
	nameEn: string;
}

/** A field of the subject that groups indicators: one row of `data/topics.csv`. */
export interface Topic {
	id: string;
	titleJa: string;
	titleEn: string;
	sort: number;
	/** ids of the indicators that stand for it on an overview, in order */
	headlines: string[];
}

/** The area code of the nation (JIS X 0401 leaves `00` free for it). */
export const nation = '00';
