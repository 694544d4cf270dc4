export const marks = {};
