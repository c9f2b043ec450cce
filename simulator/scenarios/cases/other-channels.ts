import type { SimTicket } from '../../world/ticket-types';
import { BORYS, DANIEL, GRACE, LENA, MEI, TOM, YUSUF } from '../build/people';
import { talkTicket } from '../build/talk';
import { HOUR, MINUTE } from '../build/ticket';

/** 24 h, or 7 days for a person's answer: 14 h of the 24 are left. */
export function messengerTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1040,
    subject: 'Gibt es die Lampe auch in Grün?',
    requester: LENA,
    channel: 'sunshine_conversations_facebook_messenger',
    lines: [
      [11 * HOUR, 'customer', 'Hallo, gibt es die Lampe auch in Grün?'],
      [10 * HOUR + 30 * MINUTE, 'agent', 'Ja, dunkelgrün. Welche Größe brauchen Sie?'],
      [10 * HOUR, 'customer', 'Die kleine, bitte.'],
    ],
  });
}

/** The 24 h are over, the 7 days of a person's answer are not. */
export function instagramTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1041,
    subject: 'Story reply: the oak table',
    requester: GRACE,
    channel: 'instagram_dm',
    lines: [
      [30 * HOUR, 'customer', 'That oak table is lovely. Do you deliver to Leeds?'],
      [29 * HOUR, 'trigger', 'Thanks for your message! We will be with you soon.'],
    ],
  });
}

/** 48 h and 10 messages: 18 h and 7 messages are left. */
export function tiktokTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1042,
    subject: 'Code from the video does not work',
    requester: YUSUF,
    channel: 'tiktok',
    lines: [
      [30 * HOUR, 'customer', 'The code from your video does not work.'],
      [29 * HOUR, 'trigger', 'Hi! A colleague will answer soon.'],
      [28 * HOUR, 'agent', 'Hello Yusuf, which code did you type?'],
      [27 * HOUR, 'agent', 'It is valid from Friday on, sorry for the confusion.'],
    ],
  });
}

/** 48 h and 5 messages: 4 of them are used. */
export function wechatTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1043,
    subject: '发货时间',
    requester: MEI,
    channel: 'wechat',
    lines: [
      [10 * HOUR, 'customer', '你好，什么时候发货？'],
      [9 * HOUR + 50 * MINUTE, 'trigger', '您好，我们很快回复您。'],
      [9 * HOUR, 'agent', '您好！您的订单号是多少？'],
      [8 * HOUR, 'agent', '我已经找到订单了。'],
      [7 * HOUR, 'agent', '明天发货。'],
    ],
  });
}

/** The 24 h are over: a message still arrives, but costs. */
export function viberTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1044,
    subject: 'Повернення замовлення',
    requester: BORYS,
    channel: 'viber',
    lines: [
      [30 * HOUR, 'customer', 'Добрий день, як повернути замовлення?'],
      [29 * HOUR, 'agent', 'Добрий день! Який номер замовлення?'],
    ],
  });
}

/** A channel of the account's own: only the admin knows its limit. */
export function customChannelTicket(now: number): SimTicket {
  return talkTicket(now, {
    id: 1045,
    subject: 'Frage vom Tablet im Laden',
    requester: DANIEL,
    channel: 'sunshine_conversations_api',
    assigneeId: TOM.id,
    lines: [
      [5 * HOUR, 'customer', 'Ist die Bank auch ohne Lehne lieferbar?'],
      [4 * HOUR, 'agent', 'Das kläre ich mit dem Lager.'],
    ],
  });
}
