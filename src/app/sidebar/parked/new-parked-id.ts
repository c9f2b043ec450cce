const LENGTH = 12;

/** An id for a parked reply: enough of chance that no two in a ticket are ever the same. */
export const newParkedId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, LENGTH);
