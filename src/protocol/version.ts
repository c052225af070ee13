/** The language devices speak with each other. It grows by one when an older device could no longer understand. */
export const protocolVersion = 2;

/** The shape of the workshop document. Newer documents open on older apps as far as they understand them. */
export const documentVersion = 2;
