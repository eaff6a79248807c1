/** The boxes that a comparison is placed in on the page; of panels the height is that of one. */
export function compareBoxes(isIndex: boolean): Record<'wide' | 'narrow', CompareBox> {
	return {
		wide: { width: 1080, height: isIndex ? 460 : 200, size: 14 },
		narrow: { width: 360, height: isIndex ? 360 : 170, size: 12 }
	};
}

/** In pixels. */
interface CompareBox {
	width: number;
	height: number;
	size: number;
}
