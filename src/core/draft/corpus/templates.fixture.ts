import type { Template } from '../../template/template';
import { parametersOf, templateOf } from '../../template/template.fixture';

interface Approved {
  readonly name: string;
  readonly language: string;
  readonly body: string;
  /** Left out: nobody gave it one, and agents read its name. */
  readonly title?: string;
  readonly useCase?: string;
  readonly category?: string;
  readonly footer?: string;
  readonly header?: string;
  readonly buttons?: readonly string[];
}

const APPROVED: readonly Approved[] = [
  // English
  {
    name: 'order_update',
    language: 'en_US',
    title: 'Order update',
    body: 'Hi {{1}}, there is news about your order {{2}}. Just answer here if you have questions.',
    footer: 'Birch & Bloom',
  },
  {
    name: 'order_shipped',
    language: 'en_US',
    body: 'Hi {{1}}, good news: order {{2}} is on its way to you. You can track it here: {{3}}',
    footer: 'Birch & Bloom',
  },
  {
    name: 'delivery_day',
    language: 'en_US',
    title: 'Delivery day',
    header: 'Your delivery',
    body: 'Hi {{1}}, your parcel comes on {{2}} between {{3}}. Will somebody be at home?',
    buttons: ['Yes', 'Choose another day'],
  },
  {
    name: 'delivery_delayed',
    language: 'en_US',
    body: 'Hello {{1}}, unfortunately your order {{2}} is delayed. We now expect it to arrive on {{3}}. We are sorry for the wait.',
  },
  {
    name: 'refund_issued',
    language: 'en_US',
    title: 'Refund issued',
    useCase: 'money goes back',
    body: 'Hi {{1}}, we have refunded {{2}} for order {{3}}. It can take up to five working days until you see it on your account.',
  },
  {
    name: 'return_label',
    language: 'en_US',
    title: 'Return label',
    body: 'Hi {{1}}, here is the label to return your order {{2}}: {{3}}. Print it, stick it on the box and drop it at any post office.',
  },
  {
    name: 'return_received',
    language: 'en_US',
    body: 'Hi {{1}}, your return for order {{2}} has arrived. We will check the items and let you know within {{3}} days.',
  },
  {
    name: 'replacement_sent',
    language: 'en_US',
    title: 'Replacement sent',
    body: 'Hi {{1}}, we are sending you a replacement for {{2}} free of charge. There is no need to return the faulty one.',
  },
  {
    name: 'exchange_confirmed',
    language: 'en_US',
    useCase: 'another size or colour',
    body: 'Hi {{1}}, the exchange for order {{2}} is arranged. You will get {{3}} instead.',
  },
  {
    name: 'invoice_copy',
    language: 'en_US',
    body: 'Hello {{1}}, the invoice for order {{2}} has been sent to {{3}}. Please have a look at your spam folder too.',
  },
  {
    name: 'payment_problem',
    language: 'en_US',
    title: 'Payment did not go through',
    body: 'Hi {{1}}, your payment for order {{2}} was declined. Please try another card or payment method so that we can ship it.',
    buttons: ['Pay now'],
  },
  {
    name: 'appointment_reminder',
    language: 'en_US',
    body: 'Hi {{1}}, this is a reminder of your appointment on {{2}} at {{3}}. Reply here if you need to reschedule.',
  },
  {
    name: 'technician_visit',
    language: 'en_US',
    title: 'Technician visit',
    body: 'Hello {{1}}, our technician will visit you on {{2}} between {{3}} to have a look at your {{4}}.',
  },
  {
    name: 'photo_needed',
    language: 'en_US',
    title: 'Photo needed',
    body: 'Hi {{1}}, to help you with {{2}} we need a photo of the damage. Please send it in this chat.',
  },
  {
    name: 'pickup_ready',
    language: 'en_US',
    body: 'Hi {{1}}, your order {{2}} is ready for pickup at our store in {{3}}. Please bring your ID.',
  },
  {
    name: 'order_cancelled',
    language: 'en_US',
    body: 'Hello {{1}}, as you asked we have cancelled your order {{2}}. Nothing will be charged.',
  },
  {
    name: 'back_in_stock',
    language: 'en_US',
    category: 'MARKETING',
    body: 'Hi {{1}}, {{2}} is back in stock. Shall we reserve one for you?',
  },
  {
    name: 'missed_call',
    language: 'en_US',
    title: 'We tried to call',
    body: 'Hi {{1}}, we tried to reach you by phone today. When is a good time to call you back?',
  },
  {
    name: 'still_there',
    language: 'en_US',
    title: 'Still there?',
    body: 'Hi {{1}}, we have an answer for you. Write back and we will go on from there.',
  },
  {
    name: 'feedback_request',
    language: 'en_US',
    category: 'MARKETING',
    body: 'Hi {{1}}, how did we do? Your feedback helps us to get better. It takes one minute: {{2}}',
  },
  {
    name: 'login_code',
    language: 'en_US',
    category: 'AUTHENTICATION',
    body: '{{1}} is your verification code. For your security, do not share this code.',
  },
  {
    name: 'spring_sale',
    language: 'en_US',
    category: 'MARKETING',
    body: 'Hi {{1}}, our spring sale has begun: up to 40 % off rugs, lamps and chairs until {{2}}.',
  },
  // German
  {
    name: 'order_update',
    language: 'de',
    title: 'Neues zur Bestellung',
    body: 'Hallo {{1}}, es gibt Neuigkeiten zu Ihrer Bestellung {{2}}. Antworten Sie hier, wenn Sie Fragen haben.',
    footer: 'Birch & Bloom',
  },
  {
    name: 'order_shipped',
    language: 'de',
    title: 'Bestellung unterwegs',
    body: 'Hallo {{1}}, Ihre Bestellung {{2}} wurde versandt. Hier können Sie die Sendung verfolgen: {{3}}',
  },
  {
    name: 'delivery_day',
    language: 'de',
    header: 'Ihre Lieferung',
    body: 'Guten Tag {{1}}, wir liefern Ihr Paket am {{2}} zwischen {{3}} Uhr. Sind Sie zu Hause?',
    buttons: ['Ja', 'Anderer Tag'],
  },
  {
    name: 'delivery_delayed',
    language: 'de',
    title: 'Lieferung verspätet sich',
    body: 'Guten Tag {{1}}, leider verzögert sich die Lieferung Ihrer Bestellung {{2}}. Neuer Termin ist voraussichtlich der {{3}}. Bitte entschuldigen Sie die Wartezeit.',
  },
  {
    name: 'refund_issued',
    language: 'de',
    body: 'Hallo {{1}}, wir haben Ihnen {{2}} für die Bestellung {{3}} erstattet. Bis der Betrag auf Ihrem Konto ist, können fünf Werktage vergehen.',
  },
  {
    name: 'return_label',
    language: 'de',
    title: 'Retourenschein',
    body: 'Hallo {{1}}, hier ist der Retourenschein für Ihre Bestellung {{2}}: {{3}}. Bitte ausdrucken, aufkleben und bei der Post abgeben.',
  },
  {
    name: 'return_received',
    language: 'de',
    body: 'Hallo {{1}}, Ihre Rücksendung zur Bestellung {{2}} ist bei uns eingegangen. Wir prüfen die Ware und melden uns innerhalb von {{3}} Tagen.',
  },
  {
    name: 'replacement_sent',
    language: 'de',
    title: 'Ersatz ist unterwegs',
    useCase: 'Artikel defekt oder beschädigt',
    body: 'Hallo {{1}}, wir schicken Ihnen kostenlos Ersatz für {{2}}. Den defekten Artikel müssen Sie nicht zurückschicken.',
  },
  {
    name: 'exchange_confirmed',
    language: 'de',
    body: 'Hallo {{1}}, der Umtausch zur Bestellung {{2}} ist veranlasst. Sie erhalten stattdessen {{3}}.',
  },
  {
    name: 'invoice_copy',
    language: 'de',
    title: 'Rechnung verschickt',
    body: 'Guten Tag {{1}}, die Rechnung zur Bestellung {{2}} haben wir an {{3}} geschickt. Bitte sehen Sie auch im Spam-Ordner nach.',
  },
  {
    name: 'payment_problem',
    language: 'de',
    body: 'Hallo {{1}}, die Zahlung für Ihre Bestellung {{2}} wurde abgelehnt. Bitte versuchen Sie es mit einer anderen Karte oder Zahlungsart.',
    buttons: ['Jetzt bezahlen'],
  },
  {
    name: 'appointment_reminder',
    language: 'de',
    title: 'Terminerinnerung',
    body: 'Guten Tag {{1}}, wir erinnern Sie an Ihren Termin am {{2}} um {{3}} Uhr. Zum Verschieben antworten Sie einfach hier.',
  },
  {
    name: 'technician_visit',
    language: 'de',
    body: 'Guten Tag {{1}}, unser Techniker kommt am {{2}} zwischen {{3}} Uhr zu Ihnen und sieht sich Ihr Gerät an.',
  },
  {
    name: 'photo_needed',
    language: 'de',
    body: 'Hallo {{1}}, damit wir Ihnen bei {{2}} helfen können, brauchen wir ein Foto vom Schaden. Bitte schicken Sie es in diesen Chat.',
  },
  {
    name: 'pickup_ready',
    language: 'de',
    title: 'Abholbereit',
    body: 'Hallo {{1}}, Ihre Bestellung {{2}} liegt in unserer Filiale {{3}} zur Abholung bereit. Bitte bringen Sie einen Ausweis mit.',
  },
  {
    name: 'order_cancelled',
    language: 'de',
    body: 'Guten Tag {{1}}, wie gewünscht haben wir Ihre Bestellung {{2}} storniert. Es wird nichts abgebucht.',
  },
  {
    name: 'missed_call',
    language: 'de',
    body: 'Hallo {{1}}, wir haben heute versucht, Sie telefonisch zu erreichen. Wann dürfen wir Sie zurückrufen?',
  },
  {
    name: 'noch_fragen',
    language: 'de',
    title: 'Noch da?',
    body: 'Hallo {{1}}, wir haben eine Antwort für Sie. Schreiben Sie kurz zurück, dann geht es weiter.',
  },
  {
    name: 'feedback_request',
    language: 'de',
    category: 'MARKETING',
    body: 'Hallo {{1}}, wie zufrieden waren Sie mit uns? Ihre Bewertung dauert nur eine Minute: {{2}}',
  },
  // French
  {
    name: 'order_update',
    language: 'fr',
    title: 'Nouvelles de la commande',
    body: 'Bonjour {{1}}, il y a du nouveau pour votre commande {{2}}. Répondez ici si vous avez des questions.',
    footer: 'Birch & Bloom',
  },
  {
    name: 'order_shipped',
    language: 'fr',
    body: 'Bonjour {{1}}, votre commande {{2}} a été expédiée. Vous pouvez suivre le colis ici : {{3}}',
  },
  {
    name: 'delivery_day',
    language: 'fr',
    title: 'Jour de livraison',
    header: 'Votre livraison',
    body: 'Bonjour {{1}}, votre colis sera livré le {{2}} entre {{3}}. Serez-vous à la maison ?',
    buttons: ['Oui', 'Un autre jour'],
  },
  {
    name: 'delivery_delayed',
    language: 'fr',
    body: 'Bonjour {{1}}, la livraison de votre commande {{2}} a malheureusement pris du retard. Nouvelle date prévue : {{3}}. Veuillez nous excuser pour l’attente.',
  },
  {
    name: 'refund_issued',
    language: 'fr',
    title: 'Remboursement effectué',
    body: 'Bonjour {{1}}, nous vous avons remboursé {{2}} pour la commande {{3}}. Comptez jusqu’à cinq jours ouvrés pour le voir sur votre compte.',
  },
  {
    name: 'return_label',
    language: 'fr',
    body: 'Bonjour {{1}}, voici l’étiquette de retour pour votre commande {{2}} : {{3}}. Imprimez-la, collez-la sur le carton et déposez-le à la poste.',
  },
  {
    name: 'return_received',
    language: 'fr',
    title: 'Retour bien reçu',
    body: 'Bonjour {{1}}, votre retour pour la commande {{2}} nous est bien parvenu. Nous vérifions les articles et revenons vers vous sous {{3}} jours.',
  },
  {
    name: 'replacement_sent',
    language: 'fr',
    body: 'Bonjour {{1}}, nous vous envoyons gratuitement un article de remplacement pour {{2}}. Inutile de renvoyer celui qui est défectueux.',
  },
  {
    name: 'exchange_confirmed',
    language: 'fr',
    title: 'Échange confirmé',
    useCase: 'autre taille, autre couleur',
    body: 'Bonjour {{1}}, l’échange pour la commande {{2}} est lancé. Vous recevrez {{3}} à la place.',
  },
  {
    name: 'invoice_copy',
    language: 'fr',
    body: 'Bonjour {{1}}, la facture de votre commande {{2}} a été envoyée à {{3}}. Pensez à regarder aussi dans vos courriers indésirables.',
  },
  {
    name: 'payment_problem',
    language: 'fr',
    title: 'Paiement refusé',
    body: 'Bonjour {{1}}, le paiement de votre commande {{2}} a été refusé. Merci d’essayer une autre carte ou un autre moyen de paiement.',
    buttons: ['Payer maintenant'],
  },
  {
    name: 'appointment_reminder',
    language: 'fr',
    body: 'Bonjour {{1}}, nous vous rappelons votre rendez-vous du {{2}} à {{3}}. Répondez ici si vous souhaitez le déplacer.',
  },
  {
    name: 'technician_visit',
    language: 'fr',
    body: 'Bonjour {{1}}, notre technicien passera chez vous le {{2}} entre {{3}} pour examiner votre appareil.',
  },
  {
    name: 'photo_needed',
    language: 'fr',
    title: 'Photo demandée',
    body: 'Bonjour {{1}}, pour vous aider au sujet de {{2}}, il nous faut une photo des dégâts. Merci de l’envoyer dans cette discussion.',
  },
  {
    name: 'pickup_ready',
    language: 'fr',
    body: 'Bonjour {{1}}, votre commande {{2}} vous attend dans notre magasin de {{3}}. Pensez à apporter une pièce d’identité.',
  },
  {
    name: 'order_cancelled',
    language: 'fr',
    body: 'Bonjour {{1}}, comme demandé, nous avons annulé votre commande {{2}}. Rien ne sera débité.',
  },
  {
    name: 'missed_call',
    language: 'fr',
    title: 'Appel manqué',
    body: 'Bonjour {{1}}, nous avons essayé de vous joindre par téléphone aujourd’hui. Quand pouvons-nous vous rappeler ?',
  },
  {
    name: 'toujours_la',
    language: 'fr',
    body: 'Bonjour {{1}}, nous avons une réponse pour vous. Écrivez-nous un mot et nous reprendrons la conversation.',
  },
];

const countOf = (body: string): number => new Set(body.match(/\{\{\d+\}\}/g)).size;

/** What a shop of three languages may have approved: short, alike, and mostly named in English. */
export const FITTING_TEMPLATES: readonly Template[] = APPROVED.map(
  ({ header, buttons = [], title, category = 'UTILITY', ...rest }) =>
    templateOf({
      ...rest,
      title: title ?? rest.name,
      category,
      header: header === undefined ? null : { kind: 'text', text: header },
      buttons: buttons.map((text) => ({ kind: 'quick-reply', text })),
      parameters: parametersOf(countOf(rest.body)),
    }),
);
