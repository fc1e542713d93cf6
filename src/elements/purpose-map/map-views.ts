/** The two equal views of the purpose map. */
export const mapViews = ['map', 'outline'] as const;
export type MapView = (typeof mapViews)[number];
