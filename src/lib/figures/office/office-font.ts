/** Faces that Office brings with it and that hold Japanese; other programs put their own in their place. */
export const officeFont = { sans: 'Yu Gothic', serif: 'Yu Mincho' } as const;
