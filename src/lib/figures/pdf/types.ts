/**
 * The inks of a PDF: `rgb` as on the screen, `k` black alone (DeviceGray), `cmyk` the four of print
 * (DeviceCMYK), with neutral colours on black alone.
 */
export type PdfColour = 'rgb' | 'k' | 'cmyk';

/** What the PDF of a figure is written with. */
export interface PdfOptions {
	/** of the document: number and title of the figure */
	title: string;
	author?: string;
	/** what the figure is about, in a line */
	subject: string;
	/** BCP 47: `ja`, `en` */
	language: string;
	colour: PdfColour;
	/** the figure in sentences, for readers who do not see it */
	alt: string;
	/** written as the day of making, UTC; never the clock, so that the bytes stay the same */
	createdOn: Date;
}
