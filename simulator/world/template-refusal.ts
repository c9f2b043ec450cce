import { filledPart, partOf, variablesIn } from './template-text';
import type {
  SentComponent,
  SentParameter,
  SentTemplate,
  SimTemplate,
  SimTemplateButton,
} from './template-types';

/** WhatsApp's reason, as it comes in the delivery event. */
export interface TemplateRefusal {
  readonly code: number;
  readonly title: string;
}

/**
 * What WhatsApp says to a template message (whatsapp-rules.md section 6): `null` = taken. `template` is the one of
 * that name and language, `null` if the sending number has none. Which of several reasons comes first is (?).
 */
export function templateRefusal(
  template: SimTemplate | null,
  sent: SentTemplate,
  { longBodiesTaken }: { readonly longBodiesTaken: boolean } = { longBodiesTaken: false },
): TemplateRefusal | null {
  if (!template || template.name !== sent.name || template.language !== sent.language) {
    return UNKNOWN;
  }
  const { status } = template;
  if (status === 'PAUSED') return refusal(132015, 'Template is Paused');
  if (status === 'DISABLED') return refusal(132016, 'Template is Disabled');
  if (status !== 'APPROVED') return UNKNOWN;
  return (
    partRefusal(template) ??
    headerRefusal(template, sentTo(sent, 'header')) ??
    bodyRefusal(template, sentTo(sent, 'body')) ??
    buttonsRefusal(template, sentTo(sent, 'button')) ??
    codeRefusal(template, sent) ??
    valueRefusal(sent) ??
    lengthRefusal(template, sent, longBodiesTaken)
  );
}

const refusal = (code: number, title: string): TemplateRefusal => ({ code, title });
const UNKNOWN = refusal(132001, 'Template does not exist');
const COUNT = refusal(132000, 'Template Param Count Mismatch');
const FORMAT = refusal(132012, 'Template Parameter Format Mismatch');

const sentTo = ({ components }: SentTemplate, type: SentComponent['type']) =>
  components.filter((component) => component.type === type);

const OWN_PARTS = ['CAROUSEL', 'LIMITED_TIME_OFFER'];
const OWN_BUTTONS = ['FLOW', 'MPM'];
const OWN_SUB_CATEGORIES = ['ORDER_STATUS', 'ORDER_DETAILS'];

/** Parts that need components of their own, which no message here can carry (?: some are optional at Meta). */
function partRefusal({ components, subCategory = '' }: SimTemplate): TemplateRefusal | null {
  if (OWN_SUB_CATEGORIES.includes(subCategory)) return FORMAT;
  const needsOwn = (components ?? []).some(
    ({ type, format, buttons = [] }) =>
      OWN_PARTS.includes(type) ||
      format === 'LOCATION' ||
      buttons.some((button) => OWN_BUTTONS.includes(button.type)),
  );
  return needsOwn ? FORMAT : null;
}

const MEDIA = { IMAGE: 'image', VIDEO: 'video', DOCUMENT: 'document' } as const;

function headerRefusal(
  template: SimTemplate,
  sent: readonly SentComponent[],
): TemplateRefusal | null {
  if (sent.length > 1) return COUNT;
  const header = partOf(template, 'HEADER');
  const parameters = sent.flatMap((component) => component.parameters);
  const media = MEDIA[header?.format as keyof typeof MEDIA];
  if (!media) return textRefusal(template, header?.text ?? '', parameters);
  const [file] = parameters;
  if (!file || file.type !== media) return FORMAT;
  if (parameters.length > 1) return COUNT;
  return isHttps(linkOf(file)) ? null : FORMAT;
}

function linkOf(file: SentParameter): string {
  if (file.type === 'image') return file.image.link;
  if (file.type === 'video') return file.video.link;
  return file.type === 'document' ? file.document.link : '';
}

function isHttps(link: string): boolean {
  return URL.canParse(link) && new URL(link).protocol === 'https:';
}

function bodyRefusal(
  template: SimTemplate,
  sent: readonly SentComponent[],
): TemplateRefusal | null {
  if (sent.length > 1) return COUNT;
  const parameters = sent.flatMap((component) => component.parameters);
  return textRefusal(template, partOf(template, 'BODY')?.text ?? '', parameters);
}

/** A text's variables against what was sent for them: numbered ones by their place, named ones by name. */
function textRefusal(
  { parameterFormat }: SimTemplate,
  text: string,
  parameters: readonly SentParameter[],
): TemplateRefusal | null {
  const variables = variablesIn(text);
  const names = parameters.flatMap((parameter) =>
    parameter.type === 'text' && parameter.parameter_name !== undefined
      ? [parameter.parameter_name]
      : [],
  );
  if (parameters.some(({ type }) => type !== 'text')) return FORMAT;
  if (parameterFormat === 'NAMED') {
    if (names.some((name) => !variables.includes(name))) return FORMAT;
    if (names.length < parameters.length) return FORMAT;
    return names.length === variables.length && new Set(names).size === names.length ? null : COUNT;
  }
  if (names.length > 0) return FORMAT;
  return parameters.length === variables.length ? null : COUNT;
}

/** By a button's type: what a message may fill in, and whether it must. */
const FILLED_BY = {
  URL: { sub_type: 'url', parameter: 'text' },
  OTP: { sub_type: 'url', parameter: 'text' },
  QUICK_REPLY: { sub_type: 'quick_reply', parameter: 'payload' },
  COPY_CODE: { sub_type: 'copy_code', parameter: 'coupon_code' },
} as const;

function buttonsRefusal(
  template: SimTemplate,
  sent: readonly SentComponent[],
): TemplateRefusal | null {
  const buttons = partOf(template, 'BUTTONS')?.buttons ?? [];
  if (sent.some(({ index = -1 }) => buttons[index] === undefined)) return FORMAT;
  for (const [index, button] of buttons.entries()) {
    const refused = buttonRefusal(
      button,
      sent.filter((component) => component.index === index),
    );
    if (refused) return refused;
  }
  return null;
}

function buttonRefusal(
  button: SimTemplateButton,
  sent: readonly SentComponent[],
): TemplateRefusal | null {
  const way = FILLED_BY[button.type as keyof typeof FILLED_BY];
  const parameters = sent.flatMap((component) => component.parameters);
  if (sent.some(({ sub_type }) => sub_type !== way?.sub_type)) return FORMAT;
  if (parameters.some(({ type }) => type !== way?.parameter)) return FORMAT;
  const names = variablesIn(button.url ?? '');
  const most = button.type === 'URL' ? names.length : 1;
  // A quick reply without a payload of its own comes back with the button's text.
  const least = button.type === 'URL' ? most : button.type === 'QUICK_REPLY' ? 0 : 1;
  if (parameters.length < (way ? least : 0) || parameters.length > (way ? most : 0)) return COUNT;
  return parameters.some((parameter) => parameter.type === 'text' && !fits(parameter, names))
    ? FORMAT
    : null;
}

/** Of an address percent-encoded (S), and with the name of a variable that has one. */
const IN_AN_ADDRESS = /^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*$/;

function fits(
  { text, parameter_name }: Extract<SentParameter, { type: 'text' }>,
  [name = '']: readonly string[],
): boolean {
  const isNamed = name !== '' && !/^\d+$/.test(name);
  return IN_AN_ADDRESS.test(text) && parameter_name === (isNamed ? name : undefined);
}

const isOtp = ({ type, url = '' }: SimTemplateButton): boolean =>
  type === 'OTP' || url.includes('whatsapp.com/otp/') || /[?&]otp_type=/.test(url);

const MOST_IN_CODE = 15;

/** A one-time code is the same in the body and behind its button. */
function codeRefusal(template: SimTemplate, { components }: SentTemplate): TemplateRefusal | null {
  const at = (partOf(template, 'BUTTONS')?.buttons ?? []).findIndex(isOtp);
  if (at === -1) return null;
  const firstOf = (component: SentComponent | undefined) =>
    component?.parameters.flatMap(writtenIn)[0] ?? '';
  const code = firstOf(components.find(({ type }) => type === 'body'));
  const behind = firstOf(components.find(({ index }) => index === at));
  return code === behind && lengthOf(code) <= MOST_IN_CODE ? null : FORMAT;
}

/** New lines, tabs, and more than four blanks in a row. */
const FORBIDDEN = /[\n\r\t]| {5}/;

function valueRefusal({ components }: SentTemplate): TemplateRefusal | null {
  const values = components.flatMap(({ parameters }) => parameters.flatMap(writtenIn));
  if (values.some((value) => value.trim() === '')) {
    return refusal(131008, 'Required parameter is missing');
  }
  if (values.some((value) => FORBIDDEN.test(value))) {
    return refusal(132018, 'Template Parameter Contains Forbidden Characters');
  }
  return null;
}

function writtenIn(parameter: SentParameter): readonly string[] {
  if (parameter.type === 'text') return [parameter.text];
  if (parameter.type === 'payload') return [parameter.payload];
  return parameter.type === 'coupon_code' ? [parameter.coupon_code] : [];
}

const MOST_IN_BODY = 1024;
const MOST_IN_HEADER = 60;

/** Counted in characters, not in UTF-16's halves of them (?). */
const lengthOf = (text: string) => [...text].length;

function lengthRefusal(
  template: SimTemplate,
  sent: SentTemplate,
  longBodiesTaken: boolean,
): TemplateRefusal | null {
  const filled = (type: string, part: SentComponent['type']) =>
    lengthOf(filledPart(partOf(template, type)?.text ?? '', sentTo(sent, part)[0]));
  const isTooLong =
    (!longBodiesTaken && filled('BODY', 'body') > MOST_IN_BODY) ||
    filled('HEADER', 'header') > MOST_IN_HEADER;
  return isTooLong ? refusal(132005, 'Template Hydrated Text too long') : null;
}
