/** WhatsApp's id of somebody without a number, `BR.1349…`; `Dr.` is none, as it has a small letter. */
export const isChannelId = (name: string): boolean => /^[A-Z]{2}\.(?:ENT\.)?\w+$/.test(name.trim());
