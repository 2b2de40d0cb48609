export const FRAMES = { strong: [], theirs: [], lapse: [], notOurs: [], deed: [], contrast: [], cleft: [] } as const;
