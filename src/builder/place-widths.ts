/** The widths that places have, in CSS pixels: on a phone, in the column of a SharePoint page or another system, on a full page. */
export const placeWidths = { phone: 375, column: 640, page: 1200 } as const;

export type PlaceWidth = (typeof placeWidths)[keyof typeof placeWidths];
