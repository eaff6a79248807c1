/**
 * Colours and sizes of charts as SVG attributes, so that a file looks like the page. The colours are
 * those of the Digital Agency's design tokens (cyan 1000 as the one accent, solid greys).
 */
export const theme = {
	ground: '#ffffff',
	ink: '#1a1a1a',
	soft: '#4d4d4d',
	axis: '#767676',
	grid: '#e6e6e6',
	accent: '#006173',
	/** parts of a breakdown, dark and light in turn so that neighbours differ in greyscale too */
	series: ['#006173', '#b98a2f', '#4a3f78', '#4c9a6a', '#7a2f2b', '#6f8fb3'],
	/** steps of one hue for ordered classes, from low to high; the lowest too stands off the ground */
	ramp: ['#00a2be', '#008299', '#006173', '#003f4b', '#00222a'],
	dashes: ['', '7 3', '2 3', '9 3 2 3', '5 5', '1 4'],
	/** strokes over a tile whose value is not counted */
	hatch: '#b3b3b3',
	gapNotHeld: '#f2f2f2',
	gapNotCollected: '#e6e6e6',
	/** under the rows of headings in a matrix */
	headFill: '#f4f7f7',
	breakLine: '#4d4d4d',
	fontFamily:
		"'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic', Meiryo, sans-serif",
	lineWidth: 2,
	bridgeWidth: 1,
	pointRadius: 3.5
} as const;
