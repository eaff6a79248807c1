import { theme } from '../theme.ts';

/** How a series of a reader's own file is drawn: dashed always, in the colours of none that is published. */
export interface OwnLook {
	color: string;
	/** lengths of the dashes, never '' */
	dash: string;
}

/** Hues of none that is published. No file holds an own line, so no palette of print names them. */
const colors = ['#9b1b5a', '#1f4fa3', '#8a4600'] as const;

/** More own lines than this over one chart cannot be told apart. */
export const mostOwn = 6;

/** @param place of the series among those laid over the chart, from 0 */
export function ownLook(place: number): OwnLook {
	const dashes = theme.dashes.filter((dash) => dash !== '');
	return {
		color: colors[place % colors.length] ?? colors[0],
		dash: dashes[place % dashes.length] ?? '7 3'
	};
}
