import type { Macro } from '../macro';
import { macroOf } from '../macro.fixture';

/** What support teams really write, as `[title, comment]`: in three languages, short and long, with near-duplicates. */
const TEXTS: readonly (readonly [title: string, comment: string])[] = [
  // English
  [
    'Greeting::First answer',
    'Hi {{ticket.requester.first_name}}, thanks for writing to us! I am {{current_user.first_name}} and I am looking into this for you right now.',
  ],
  [
    'Greeting::First answer, evening',
    'Hi {{ticket.requester.first_name}}, thanks for writing to us! Our team is back tomorrow at 8 am and will look into this for you first thing in the morning.',
  ],
  [
    'Greeting::Busy',
    'Hello {{ticket.requester.first_name}}, thank you for your patience. We are getting more messages than usual at the moment, so an answer may take a little longer than you are used to from us.',
  ],
  [
    'Delivery::On its way',
    'Good news, {{ticket.requester.first_name}}: your parcel left our warehouse this morning. It usually takes two working days. Your reference is {{ticket.id}}.',
  ],
  [
    'Delivery::Delayed',
    'Hello {{ticket.requester.first_name}},\n\nI am sorry, your order {{ticket.ticket_field_360001}} is delayed. The carrier tells us that it is held up in the sorting centre and should move again within 24 hours.\n\nI will keep an eye on it and write to you as soon as there is news.\n\nKind regards,\n{{current_user.name}}',
  ],
  [
    'Delivery::Delayed, strike',
    'Hello {{ticket.requester.first_name}},\n\nI am sorry, your order {{ticket.ticket_field_360001}} is delayed. The carrier is on strike this week and parcels are waiting in the sorting centre until it ends.\n\nI will keep an eye on it and write to you as soon as there is news.\n\nKind regards,\n{{current_user.name}}',
  ],
  [
    'Delivery::Ask for the address',
    'Could you please send us the street, house number and postcode the parcel should go to?',
  ],
  [
    'Delivery::Lost',
    'Hello {{ticket.requester.name}},\n\nthe carrier could not find your parcel, and after ten days we have to take it for lost. You can choose: we send everything again at once, or we refund the full amount to the card you paid with.\n\nPlease tell me which of the two you prefer.\n\nBest wishes,\n{{current_user.first_name}}',
  ],
  [
    'Returns::How to send it back',
    'You can return everything within 30 days. I have prepared a label for you: print it, stick it on the box and hand it in at any parcel shop.\n\nOnce it is here, the refund takes up to five working days.',
  ],
  [
    'Returns::Too late',
    'Thank you for asking, {{ticket.requester.first_name}}. You bought this more than 30 days ago, so I cannot take it back as an ordinary return any more. If something is broken, the two-year warranty covers it: send me a picture and I will see what we can do.',
  ],
  [
    'Returns::Arrived',
    'Your return has arrived, {{ticket.requester.first_name}}. We have checked it and started the refund of {{ticket.ticket_field_360002}}. Depending on your bank it shows on your account within five working days.',
  ],
  [
    'Payment::Refund started',
    'I have started the refund of {{ticket.ticket_field_360002}} for order {{ticket.ticket_field_360001}}. Depending on your bank it takes three to five working days until you see it on your account.',
  ],
  [
    'Payment::Card declined',
    'Hi {{ticket.requester.first_name}},\n\nyour bank declined the payment, it does not tell us why. Most often it helps to check the limit of the card, to confirm the payment in the banking app, or to try another card.\n\nYour basket is kept for 48 hours.',
  ],
  [
    'Payment::Invoice',
    'You find all your invoices in your account under Orders: open the order and choose “Download invoice”. If you need another address on it, please send me the full address and your VAT number.',
  ],
  [
    'Technical::Restart',
    'Please try the following:\n\n1. Switch the device off and unplug it for 30 seconds.\n2. Plug it in again and wait until the light stops blinking.\n3. Open the app and choose “Search for device”.\n\nDoes the light turn green after that?',
  ],
  [
    'Technical::Reset',
    'Please try the following:\n\n1. Hold the button on the back for ten seconds until the light turns red.\n2. Let go and wait until the light stops blinking.\n3. Open the app and set the device up as a new one.\n\nAll your settings are lost by this, I am afraid.',
  ],
  [
    'Technical::Ask for a picture',
    'Could you send us a picture of the label on the back of the device, so that we can see the serial number?',
  ],
  [
    'Account::Password',
    'You can set a new password yourself: on the sign-in page choose “Forgot your password?” and enter the e-mail address {{ticket.requester.email}}. The link in our e-mail works for one hour. Please look into your spam folder as well.',
  ],
  [
    'Account::Delete',
    'We have received your wish to delete your account. For your safety please confirm it with a short “yes” here. After that everything is deleted within 30 days and cannot be brought back.',
  ],
  [
    'Closing::Anything else?',
    'Is there anything else I can do for you, {{ticket.requester.first_name}}?',
  ],
  [
    'Closing::Solved',
    'I am glad that it works again! I am closing our conversation now. Just write here if anything else comes up, {{ticket.requester.first_name}}.',
  ],
  [
    'Closing::No answer',
    'Hello {{ticket.requester.first_name}}, I have not heard from you for a few days, so I take it that everything is fine and close this conversation. If it is not, simply answer here and I will be back with you.',
  ],
  [
    'Dynamic::Opening hours',
    '{{dc.greeting}}\n\nOur shops are open from Monday to Saturday between 9 am and 8 pm. On public holidays they stay closed; the online shop never sleeps.\n\n{{dc.sign_off}}',
  ],
  ['Dynamic::Everything', '{{dc.complete_answer}}'],
  [
    'Liquid::By language',
    'Hello {{ticket.requester.first_name}},\n{% if ticket.requester.tags contains "vip" %}as one of our best customers you get an answer from our team for you within the hour.{% else %}you get an answer from our team within the day.{% endif %}\nThank you for waiting, and have a good day!',
  ],
  // German
  [
    'Begrüßung::Erste Antwort',
    'Hallo {{ticket.requester.first_name}}, danke für Ihre Nachricht! Ich bin {{current_user.first_name}} und kümmere mich jetzt darum.',
  ],
  [
    'Begrüßung::Abends',
    'Hallo {{ticket.requester.first_name}}, danke für Ihre Nachricht! Unser Team ist morgen ab 8 Uhr wieder für Sie da und meldet sich dann als Erstes bei Ihnen.',
  ],
  [
    'Begrüßung::Viel los',
    'Guten Tag {{ticket.requester.name}}, vielen Dank für Ihre Geduld. Zurzeit erreichen uns sehr viele Anfragen, deshalb dauert eine Antwort etwas länger als gewohnt.',
  ],
  [
    'Versand::Unterwegs',
    'Gute Nachrichten, {{ticket.requester.first_name}}: Ihr Paket hat heute Morgen unser Lager verlassen. Gewöhnlich ist es nach zwei Werktagen bei Ihnen. Ihre Vorgangsnummer lautet {{ticket.id}}.',
  ],
  [
    'Versand::Verspätet',
    'Guten Tag {{ticket.requester.name}},\n\nes tut mir leid, Ihre Bestellung {{ticket.ticket_field_360001}} verspätet sich. Der Paketdienst teilt uns mit, dass sie im Verteilzentrum liegt und spätestens morgen weitergeht.\n\nIch behalte sie im Auge und melde mich, sobald es Neues gibt.\n\nMit freundlichen Grüßen\n{{current_user.name}}',
  ],
  [
    'Versand::Verspätet, Streik',
    'Guten Tag {{ticket.requester.name}},\n\nes tut mir leid, Ihre Bestellung {{ticket.ticket_field_360001}} verspätet sich. Beim Paketdienst wird in dieser Woche gestreikt, und die Sendungen bleiben bis zum Ende des Streiks im Verteilzentrum.\n\nIch behalte sie im Auge und melde mich, sobald es Neues gibt.\n\nMit freundlichen Grüßen\n{{current_user.name}}',
  ],
  [
    'Versand::Adresse erfragen',
    'Bitte senden Sie uns Straße, Hausnummer und Postleitzahl, an die das Paket gehen soll.',
  ],
  [
    'Versand::Verloren',
    'Guten Tag {{ticket.requester.name}},\n\nder Paketdienst konnte Ihr Paket nicht finden, und nach zehn Tagen müssen wir davon ausgehen, dass es verloren ist. Sie haben die Wahl: Wir senden Ihnen sofort alles noch einmal, oder wir erstatten Ihnen den vollen Betrag.\n\nBitte sagen Sie mir, was Ihnen lieber ist.\n\nHerzliche Grüße\n{{current_user.first_name}}',
  ],
  [
    'Retoure::So geht es',
    'Sie können alles innerhalb von 30 Tagen zurückgeben. Ein Etikett habe ich für Sie vorbereitet: Drucken Sie es aus, kleben Sie es auf den Karton und geben Sie ihn in einem Paketshop ab.\n\nSobald er bei uns ist, dauert die Erstattung bis zu fünf Werktage.',
  ],
  [
    'Retoure::Zu spät',
    'Danke für Ihre Frage, {{ticket.requester.first_name}}. Der Kauf liegt länger als 30 Tage zurück, deshalb kann ich die Ware nicht mehr als gewöhnliche Retoure annehmen. Ist etwas defekt, greift die Gewährleistung von zwei Jahren: Senden Sie mir bitte ein Foto, dann sehe ich, was sich machen lässt.',
  ],
  [
    'Retoure::Angekommen',
    'Ihre Retoure ist angekommen, {{ticket.requester.first_name}}. Wir haben sie geprüft und die Erstattung von {{ticket.ticket_field_360002}} angewiesen. Je nach Bank sehen Sie sie innerhalb von fünf Werktagen auf Ihrem Konto.',
  ],
  [
    'Zahlung::Erstattung',
    'Ich habe die Erstattung von {{ticket.ticket_field_360002}} für die Bestellung {{ticket.ticket_field_360001}} angewiesen. Je nach Bank dauert es drei bis fünf Werktage, bis Sie den Betrag auf Ihrem Konto sehen.',
  ],
  [
    'Zahlung::Karte abgelehnt',
    'Hallo {{ticket.requester.first_name}},\n\nIhre Bank hat die Zahlung abgelehnt, den Grund nennt sie uns nicht. Meist hilft es, das Limit der Karte zu prüfen, die Zahlung in der Banking-App zu bestätigen oder eine andere Karte zu nehmen.\n\nIhr Warenkorb bleibt 48 Stunden erhalten.',
  ],
  [
    'Zahlung::Rechnung',
    'Alle Rechnungen finden Sie in Ihrem Kundenkonto unter „Bestellungen“: Öffnen Sie die Bestellung und wählen Sie „Rechnung herunterladen“. Brauchen Sie eine andere Anschrift darauf, senden Sie mir bitte die vollständige Adresse und Ihre USt-IdNr.',
  ],
  [
    'Technik::Neustart',
    'Bitte versuchen Sie Folgendes:\n\n1. Schalten Sie das Gerät aus und ziehen Sie für 30 Sekunden den Stecker.\n2. Stecken Sie es wieder ein und warten Sie, bis das Licht nicht mehr blinkt.\n3. Öffnen Sie die App und wählen Sie „Gerät suchen“.\n\nWird das Licht danach grün?',
  ],
  [
    'Technik::Zurücksetzen',
    'Bitte versuchen Sie Folgendes:\n\n1. Halten Sie die Taste auf der Rückseite zehn Sekunden lang gedrückt, bis das Licht rot wird.\n2. Lassen Sie los und warten Sie, bis das Licht nicht mehr blinkt.\n3. Öffnen Sie die App und richten Sie das Gerät neu ein.\n\nIhre Einstellungen gehen dabei leider verloren.',
  ],
  [
    'Technik::Foto erfragen',
    'Könnten Sie uns ein Foto vom Etikett auf der Rückseite des Geräts senden, damit wir die Seriennummer sehen?',
  ],
  [
    'Konto::Passwort',
    'Ein neues Passwort können Sie selbst vergeben: Wählen Sie auf der Anmeldeseite „Passwort vergessen?“ und geben Sie die Adresse {{ticket.requester.email}} ein. Der Link in unserer E-Mail gilt eine Stunde. Bitte sehen Sie auch im Spam-Ordner nach.',
  ],
  [
    'Konto::Löschen',
    'Ihren Wunsch, das Konto zu löschen, haben wir erhalten. Bestätigen Sie ihn zu Ihrer Sicherheit bitte hier mit einem kurzen „Ja“. Danach wird alles innerhalb von 30 Tagen gelöscht und lässt sich nicht wiederherstellen.',
  ],
  [
    'Abschluss::Noch etwas?',
    'Kann ich sonst noch etwas für Sie tun, {{ticket.requester.first_name}}?',
  ],
  [
    'Abschluss::Gelöst',
    'Schön, dass es wieder funktioniert! Ich schließe unser Gespräch jetzt. Schreiben Sie einfach hier, wenn noch etwas ist, {{ticket.requester.first_name}}.',
  ],
  [
    'Abschluss::Keine Antwort',
    'Hallo {{ticket.requester.first_name}}, seit einigen Tagen habe ich nichts von Ihnen gehört. Ich gehe davon aus, dass alles in Ordnung ist, und schließe dieses Gespräch. Wenn nicht, antworten Sie einfach hier, dann bin ich wieder für Sie da.',
  ],
  [
    'Dynamisch::Öffnungszeiten',
    '{{dc.greeting}}\n\nUnsere Filialen sind von Montag bis Samstag zwischen 9 und 20 Uhr geöffnet. An Feiertagen bleiben sie geschlossen; der Online-Shop schläft nie.\n\n{{dc.sign_off}}',
  ],
  // French
  [
    'Accueil::Première réponse',
    'Bonjour {{ticket.requester.first_name}}, merci pour votre message ! Je suis {{current_user.first_name}} et je m’en occupe tout de suite.',
  ],
  [
    'Accueil::Le soir',
    'Bonjour {{ticket.requester.first_name}}, merci pour votre message ! Notre équipe revient demain à partir de 8 heures et s’occupera de vous en premier.',
  ],
  [
    'Accueil::Beaucoup de demandes',
    'Bonjour {{ticket.requester.name}}, merci de votre patience. Nous recevons en ce moment plus de demandes que d’habitude, et une réponse peut prendre un peu plus de temps.',
  ],
  [
    'Livraison::En route',
    'Bonne nouvelle, {{ticket.requester.first_name}} : votre colis a quitté notre entrepôt ce matin. Il met en général deux jours ouvrés. Votre référence est {{ticket.id}}.',
  ],
  [
    'Livraison::Retard',
    'Bonjour {{ticket.requester.name}},\n\nje suis désolé, votre commande {{ticket.ticket_field_360001}} a du retard. Le transporteur nous indique qu’elle est bloquée au centre de tri et qu’elle devrait repartir sous 24 heures.\n\nJe la surveille et vous écris dès qu’il y a du nouveau.\n\nBien cordialement,\n{{current_user.name}}',
  ],
  [
    'Livraison::Retard, grève',
    'Bonjour {{ticket.requester.name}},\n\nje suis désolé, votre commande {{ticket.ticket_field_360001}} a du retard. Le transporteur est en grève cette semaine et les colis attendent au centre de tri jusqu’à la fin du mouvement.\n\nJe la surveille et vous écris dès qu’il y a du nouveau.\n\nBien cordialement,\n{{current_user.name}}',
  ],
  [
    'Livraison::Demander l’adresse',
    'Pourriez-vous nous envoyer la rue, le numéro et le code postal auxquels le colis doit être livré ?',
  ],
  [
    'Livraison::Perdu',
    'Bonjour {{ticket.requester.name}},\n\nle transporteur n’a pas retrouvé votre colis, et après dix jours nous devons le considérer comme perdu. Vous avez le choix : nous vous renvoyons tout immédiatement, ou nous vous remboursons la totalité.\n\nDites-moi ce que vous préférez.\n\nBien à vous,\n{{current_user.first_name}}',
  ],
  [
    'Retour::Comment faire',
    'Vous pouvez tout retourner sous 30 jours. J’ai préparé une étiquette pour vous : imprimez-la, collez-la sur le carton et déposez-le dans un point relais.\n\nDès qu’il est chez nous, le remboursement prend jusqu’à cinq jours ouvrés.',
  ],
  [
    'Retour::Trop tard',
    'Merci de votre question, {{ticket.requester.first_name}}. L’achat date de plus de 30 jours, je ne peux donc plus accepter un retour ordinaire. Si quelque chose est en panne, la garantie de deux ans s’applique : envoyez-moi une photo et je verrai ce que nous pouvons faire.',
  ],
  [
    'Retour::Arrivé',
    'Votre retour est arrivé, {{ticket.requester.first_name}}. Nous l’avons vérifié et lancé le remboursement de {{ticket.ticket_field_360002}}. Selon votre banque, il apparaît sur votre compte sous cinq jours ouvrés.',
  ],
  [
    'Paiement::Remboursement',
    'J’ai lancé le remboursement de {{ticket.ticket_field_360002}} pour la commande {{ticket.ticket_field_360001}}. Selon votre banque, il faut trois à cinq jours ouvrés pour le voir sur votre compte.',
  ],
  [
    'Paiement::Carte refusée',
    'Bonjour {{ticket.requester.first_name}},\n\nvotre banque a refusé le paiement, sans nous dire pourquoi. Le plus souvent, il suffit de vérifier le plafond de la carte, de confirmer le paiement dans l’application de la banque ou d’essayer une autre carte.\n\nVotre panier est conservé 48 heures.',
  ],
  [
    'Paiement::Facture',
    'Vous trouvez toutes vos factures dans votre compte sous « Commandes » : ouvrez la commande et choisissez « Télécharger la facture ». S’il vous faut une autre adresse, envoyez-moi l’adresse complète et votre numéro de TVA.',
  ],
  [
    'Technique::Redémarrer',
    'Essayez ceci, s’il vous plaît :\n\n1. Éteignez l’appareil et débranchez-le pendant 30 secondes.\n2. Rebranchez-le et attendez que le voyant ne clignote plus.\n3. Ouvrez l’application et choisissez « Rechercher un appareil ».\n\nLe voyant devient-il vert ensuite ?',
  ],
  [
    'Technique::Réinitialiser',
    'Essayez ceci, s’il vous plaît :\n\n1. Maintenez le bouton à l’arrière pendant dix secondes jusqu’à ce que le voyant devienne rouge.\n2. Relâchez-le et attendez que le voyant ne clignote plus.\n3. Ouvrez l’application et configurez l’appareil comme un nouvel appareil.\n\nVos réglages sont malheureusement perdus.',
  ],
  [
    'Technique::Demander une photo',
    'Pourriez-vous nous envoyer une photo de l’étiquette à l’arrière de l’appareil, afin que nous puissions lire le numéro de série ?',
  ],
  [
    'Compte::Mot de passe',
    'Vous pouvez choisir un nouveau mot de passe vous-même : sur la page de connexion, cliquez sur « Mot de passe oublié ? » et saisissez l’adresse {{ticket.requester.email}}. Le lien de notre e-mail est valable une heure. Regardez aussi dans vos courriers indésirables.',
  ],
  [
    'Compte::Suppression',
    'Nous avons bien reçu votre souhait de supprimer votre compte. Pour votre sécurité, confirmez-le ici par un simple « oui ». Tout sera ensuite effacé sous 30 jours et ne pourra pas être récupéré.',
  ],
  [
    'Clôture::Autre chose ?',
    'Puis-je faire autre chose pour vous, {{ticket.requester.first_name}} ?',
  ],
  [
    'Clôture::Résolu',
    'Ravi que tout fonctionne à nouveau ! Je clos notre conversation. Écrivez-nous simplement ici si vous avez besoin d’autre chose, {{ticket.requester.first_name}}.',
  ],
  [
    'Clôture::Sans réponse',
    'Bonjour {{ticket.requester.first_name}}, je n’ai pas eu de vos nouvelles depuis quelques jours et je suppose que tout va bien. Je clos donc cette conversation. Sinon, répondez simplement ici et je reviens vers vous.',
  ],
  [
    'Dynamique::Horaires',
    '{{dc.greeting}}\n\nNos magasins sont ouverts du lundi au samedi de 9 heures à 20 heures. Ils restent fermés les jours fériés ; la boutique en ligne ne dort jamais.\n\n{{dc.sign_off}}',
  ],
];

/** The agent's macros of the corpus. */
export const CORPUS: readonly Macro[] = TEXTS.map(([title, comment], index) =>
  macroOf({ id: String(index + 1), title, comment }),
);
