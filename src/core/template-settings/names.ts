/** Meta's own rule for a template's name. */
export const TEMPLATE_NAME = /^[a-z0-9_]+$/;

/** The form of a language code, such as `de`, `en_US` or `zh-Hans-CN`. */
export const LANGUAGE_CODE = /^[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{2,4})*$/;
