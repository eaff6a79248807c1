/** Inches of a slide of 16:9, and of what stands on it. */
export const slide = { width: 13.333, height: 7.5 } as const;
export const margin = 0.5;
/** inches of the room for text and figures between the margins */
export const innerWidth = slide.width - 2 * margin;
export const titleBox = { x: margin, y: 0.28, w: innerWidth, h: 0.8 } as const;
export const subtitleBox = { x: margin, y: 1.08, w: innerWidth, h: 0.32 } as const;
/** inches from the top at which the figure begins */
export const figureTop = 1.5;
/** points of the small type below the figure, and inches of its lines */
export const smallType = 9;
export const smallLine = 0.175;
/** inches at the foot of the slide that stay empty */
export const foot = 0.2;
