import { m, type Locale } from '#lib/messages/index.ts';

/** Words an SDMX status code (CL_OBS_STATUS). */
export function wordStatus(status: string, locale: Locale): string {
	const words: Record<string, (i: object, o: { locale: Locale }) => string> = {
		A: m.status_a,
		P: m.status_p,
		E: m.status_e,
		M: m.status_m,
		L: m.status_l,
		O: m.status_o,
		Q: m.status_q,
		U: m.status_u,
		N: m.status_n
	};
	return words[status]?.({}, { locale }) ?? status;
}
